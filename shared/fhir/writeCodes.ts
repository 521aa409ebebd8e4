/**
 * What our documents call things for which no code system exists. Codes are the ids of the library and of the visit;
 * other programs read the words beside them.
 */
export const systems = {
  /** Goals: ids of the library's goals, and `own-goal` for one in her own words. */
  goal: 'urn:beside:goal',
  /** `one-thing` and `date-to-protect`: wishes that are no goal of the library. */
  wish: 'urn:beside:wish',
  /** What matters to her: ids of rows of the grid, and `own-card` for one in her own words. */
  card: 'urn:beside:card',
  /** What she thinks of one row of one option: `plus`, `minus`, `question`. */
  reaction: 'urn:beside:reaction',
  /** Answers to closed questions; the name of the question is added, as in `urn:beside:answer:teach-back`. */
  answer: 'urn:beside:answer',
  /** Treatments: ids of the library's options. */
  option: 'urn:beside:option',
  /** How the visit ended: the kinds of an outcome, and `stopping`. */
  outcome: 'urn:beside:outcome',
  /** What the talk about stopping came to. */
  stopping: 'urn:beside:stopping',
  /** Lines of the plan: names of text fields, kinds of steps, and the days and options of an outcome. */
  plan: 'urn:beside:plan-line',
  /** The SHA-256 of a printout, in hex, as the visit keeps it: `Attachment.hash` of R4 takes SHA-1 only. */
  printout: 'urn:beside:printout-sha256',
  /** The questions that were asked in a visit. */
  questionnaire: 'urn:beside:questionnaire',
} as const;

/** Code systems and codes of others. */
export const loinc = 'http://loinc.org';
export const identifierType = 'http://terminology.hl7.org/CodeSystem/v2-0203';
export const participantType = 'http://terminology.hl7.org/CodeSystem/provenance-participant-type';
/** For identifiers that are URIs themselves. */
export const uriSystem = 'urn:ietf:rfc:3986';
