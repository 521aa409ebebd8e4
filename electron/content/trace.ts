import {
  factPlace,
  listPlace,
  optionPlace,
  type Place,
  studyPlace,
} from '../../shared/content/checks/place.ts';
import type { Fact } from '../../shared/content/fact.ts';
import type { Issue } from '../../shared/content/issue.ts';
import type { Library } from '../../shared/content/library.ts';
import { Evidence, type EvidenceFact } from './evidence.ts';

/** One thing that the library took from the evidence: where it stands here, and why it does not hold (or null). */
interface Check {
  place: Place;
  fault: string | null;
}

/**
 * Holds every number of the library against the evidence folder it came from: equal to the last digit, with the
 * audit's correction if there is one, and nothing from memory or marked not to be shown. Places that support a
 * sentence, a guideline's phrase or a source must be there. `lines` say how much was held against it.
 */
export function traceLibrary(library: Library, evidenceFolder: string): { lines: string[]; issues: Issue[] } {
  let evidence: Evidence;
  try {
    evidence = new Evidence(evidenceFolder, library.promoted);
  } catch (error) {
    const reason = `this evidence folder cannot be read: ${error instanceof Error ? error.message : error}`;
    return { lines: [], issues: [{ rule: 'trace', file: 'library.json', path: '', reason }] };
  }
  const checks: [what: string, done: Check[]][] = [
    ['numbers', factChecks(library, evidence)],
    ['numbers of people', armChecks(library, evidence)],
    ['statements of guidelines and lengths of time', cellChecks(library, evidence)],
    ['sentences with a figure', sentenceChecks(library, evidence)],
    ['times of following', followUpChecks(library, evidence)],
    ['approvals and terms', standingChecks(library, evidence)],
    ['figures of registries', contextChecks(library, evidence)],
    ['claims and mistakes of the articles', coverageChecks(library, evidence)],
    ['sources', sourceChecks(library, evidence)],
  ];
  const lines = checks.map(([what, done]) => {
    const held = done.filter(({ fault }) => fault === null).length;
    return `${held} of ${done.length} ${what} hold`;
  });
  const faults = checks.flatMap(([, done]) => done);
  const issues = faults.flatMap(({ place, fault }) =>
    fault === null ? [] : [{ rule: 'trace', ...place, reason: fault }],
  );
  return { lines, issues };
}

function factChecks(library: Library, evidence: Evidence): Check[] {
  const sources = new Map(library.sources.map((source) => [source.id, source.evidence]));
  return library.facts.flatMap((fact) => {
    if (fact.evidence === null) return [];
    const fault = factFault(fact, fact.evidence, sources.get(fact.source), evidence);
    return [{ place: factPlace(library, fact, 'evidence'), fault }];
  });
}

function factFault(fact: Fact, id: string, source: string | undefined, evidence: Evidence): string | null {
  const { value, unit } = fact;
  if (value.kind === 'direction' || value.kind === 'not-reached' || value.kind === 'range') {
    return placeFault(value, id, evidence);
  }
  const looked = evidence.fact(id);
  if (!looked.ok) return looked.reason;
  const { found } = looked;
  if (fact.status !== found.status) return `${id} is ${found.status}, not ${fact.status}`;
  if (found.source !== null && found.source !== source)
    return `${id} was read in ${found.source}, not ${source}`;
  // A count is shown over its own number of people, whatever the record calls those who were counted.
  const wanted = value.kind === 'count' ? undefined : unitWords[unit];
  if (wanted !== undefined && found.unit !== null && !found.unit.startsWith(wanted)) {
    return `${id} counts ${found.unit}, not ${unit}`;
  }
  return valueFault(value, found, id);
}

/** How the evidence writes a unit; others are not written in one way. */
const unitWords: Partial<Record<Fact['unit'], string>> = { months: 'months', weeks: 'weeks', 'of-100': '%' };

function valueFault(value: Fact['value'], found: EvidenceFact, id: string): string | null {
  if (value.kind === 'none-seen') return found.value === 0 ? null : `${id} is ${found.value}, not none`;
  if (value.kind === 'count') return differs(id, found.value, value.count);
  if (value.kind !== 'number') return `${id}: a value that is ${value.kind} cannot come from the evidence`;
  if (value.number !== found.value) return differs(id, found.value, value.number);
  const { interval } = value;
  const [low, high] = interval.kind === 'reported' ? [interval.low, interval.high] : [null, null];
  const [lowFound, highFound] = found.interval ?? [null, null];
  if (low === lowFound && high === highFound) return null;
  return `${id} has the range ${lowFound} to ${highFound}, not ${low} to ${high}`;
}

const differs = (id: string, found: number, here: number) =>
  found === here ? null : `${id} is ${found}, not ${here}`;

type Unnumbered = Extract<Fact['value'], { kind: 'direction' | 'not-reached' | 'range' }>;

/** Values that are no number in the evidence but stand in a record: as words, or as a number that is not there yet. */
function placeFault(value: Unnumbered, id: string, evidence: Evidence): string | null {
  const place = evidence.place(id);
  if (!place.ok) return place.reason;
  if (value.kind === 'direction') return null;
  if (value.kind === 'range') return figuresFault([String(value.low), String(value.high)], [place.found]);
  const { value: number, ci95 } = place.found as { value?: unknown; ci95?: unknown[] };
  if (number !== null) return `${id} does not say that it was not reached`;
  const low = ci95?.[0] ?? null;
  return low === value.low ? null : `${id} has ${low} as its lower end, not ${value.low}`;
}

/** Each figure stands, as written, somewhere in what was found. */
function figuresFault(figures: readonly string[], found: readonly unknown[]): string | null {
  const text = JSON.stringify(found);
  const said = new Set(text.match(/\d+(?:[.,]\d+)*/g) ?? []);
  const missing = figures.filter((figure) => !said.has(figure));
  return missing.length === 0 ? null : `the evidence named here does not say ${missing.join(', ')}`;
}

/** Figures of a sentence, without those that belong to a name (HER2, CDK4/6). */
const figuresOf = /(?<![\p{L}\d/-])\d+(?:[.,]\d+)*/gu;

function armChecks(library: Library, evidence: Evidence): Check[] {
  return library.studies.flatMap((study) =>
    (['treated', 'control'] as const).flatMap((name) => {
      const arm = study.arms[name];
      if (arm === null || arm.people === null || arm.peopleEvidence === null) return [];
      const place = studyPlace(library, study, `arms.${name}.people`);
      return [{ place, fault: numberFault(arm.people, arm.peopleEvidence, evidence) }];
    }),
  );
}

function numberFault(number: number, id: string, evidence: Evidence): string | null {
  const looked = evidence.fact(id);
  return looked.ok ? differs(id, looked.found.value, number) : looked.reason;
}

function cellChecks(library: Library, evidence: Evidence): Check[] {
  return library.options.flatMap((option) =>
    Object.entries(option.cells).flatMap(([row, cell]) => {
      if (cell.kind === 'guideline') {
        return cell.statements.map(({ evidence: at }, index) => ({
          place: optionPlace(option, `cells.${row}.statements[${index}].evidence`),
          fault: placeFaultOf(at, evidence),
        }));
      }
      if (cell.kind !== 'measured' || cell.over === null) return [];
      const fault = numberFault(cell.over.months, cell.over.evidence, evidence);
      return [{ place: optionPlace(option, `cells.${row}.over`), fault }];
    }),
  );
}

/** Where it stands, for whom it is thought of, and the year of its approval, which must be written there. */
function standingChecks(library: Library, evidence: Evidence): Check[] {
  return library.options.flatMap((option) => {
    const { status, terms } = option;
    const looked = evidence.place(status.evidence);
    const year = status.since === null ? [] : [String(status.since)];
    return [
      {
        place: optionPlace(option, 'status.evidence'),
        fault: looked.ok ? figuresFault(year, [looked.found]) : looked.reason,
      },
      { place: optionPlace(option, 'terms.evidence'), fault: placeFaultOf(terms.evidence, evidence) },
    ];
  });
}

function placeFaultOf(id: string, evidence: Evidence): string | null {
  const looked = evidence.place(id);
  return looked.ok ? null : looked.reason;
}

/** What registries say: equal to the last digit, like any other number. */
function contextChecks(library: Library, evidence: Evidence): Check[] {
  return library.context.map((fact, at) => {
    const looked = evidence.fact(fact.evidence);
    const place = listPlace('context', at, 'evidence');
    if (!looked.ok) return { place, fault: looked.reason };
    const [low = null, high = null] = looked.found.interval ?? [];
    const same = fact.value === looked.found.value && fact.low === low && fact.high === high;
    return { place, fault: same ? null : differs(fact.evidence, looked.found.value, fact.value) };
  });
}

function followUpChecks(library: Library, evidence: Evidence): Check[] {
  return library.studies.flatMap((study) => {
    if (study.followUp === null) return [];
    const { value, evidence: at } = study.followUp;
    const place = studyPlace(library, study, 'followUp');
    return [{ place, fault: numberFault(value, at, evidence) }];
  });
}

/** Every claim of the articles, and every mistake that was found in them, has its line; and no line is about nothing. */
function coverageChecks(library: Library, evidence: Evidence): Check[] {
  const answered = new Set(library.coverage.map(({ place }) => place));
  const wanted = [...evidence.placesIn('seed-claims'), ...evidence.placesIn('seedIssues')];
  const known = new Set(wanted);
  const lines = library.coverage.map(({ place }, at) => ({
    place: listPlace('coverage', at, 'place'),
    fault: known.has(place) ? null : `the evidence has no ${place}`,
  }));
  const open = wanted.filter((place) => !answered.has(place));
  return [
    ...lines,
    ...open.map((place) => ({
      place: { file: 'coverage.json', path: place },
      fault: `nothing answers ${place}`,
    })),
  ];
}

function sentenceChecks(library: Library, evidence: Evidence): Check[] {
  return library.options.flatMap((option) =>
    Object.entries(option.textEvidence).map(([part, ids]) => {
      const place = optionPlace(option, `textEvidence.${part}`);
      const looked = ids.map((id) => evidence.place(id));
      const refused = looked.find((one) => !one.ok);
      if (refused !== undefined) return { place, fault: refused.reason };
      const sentence = library.text.en[`options.${option.id}.${part}`] ?? '';
      const found = looked.map((one) => (one.ok ? one.found : null));
      return { place, fault: figuresFault(sentence.match(figuresOf) ?? [], found) };
    }),
  );
}

/** What stands as the place of a label that only the audit read. */
const auditPlace = 'audit.7';

function sourceChecks(library: Library, evidence: Evidence): Check[] {
  return library.sources.map((source, at) => {
    const place = listPlace('sources', at, 'evidence');
    const isThere = source.evidence === auditPlace || evidence.hasSource(source.evidence);
    return { place, fault: isThere ? null : `the evidence has no source ${source.evidence}` };
  });
}
