import { z } from '../zod.ts';

/** Three answers to a question of fact. `unknown` is not `no`: nothing may be concluded from it. */
export const YesNoUnknown = z.enum(['yes', 'no', 'unknown']);

export const spreadSites = ['bone', 'lymph-nodes', 'lung', 'liver', 'skin', 'brain', 'other'] as const;

/**
 * The clinical picture: the few items on which this choice turns (first treatment, hormone receptor positive,
 * HER2 negative, after menopause). Every item may be unknown, and starts so.
 */
export const Profile = z.strictObject({
  hormoneReceptors: z.enum(['positive', 'negative', 'unknown']),
  her2: z.enum(['negative', 'low', 'positive', 'unknown']),
  spread: YesNoUnknown,
  /** Null until somebody has said where; an empty list is "none of these". */
  spreadTo: z.array(z.enum(spreadSites)).max(spreadSites.length).nullable(),
  menopause: z.enum(['after', 'before', 'not-applicable', 'unknown']),
  /** Drug treatment since the cancer was found to have spread. */
  earlierTreatment: z.enum(['none', 'some', 'unknown']),
  /** A long QT interval or a known rhythm problem; matters for one of the options. */
  heartRhythmProblem: YesNoUnknown,
});
export type Profile = z.infer<typeof Profile>;

export const unknownProfile: Profile = {
  hormoneReceptors: 'unknown',
  her2: 'unknown',
  spread: 'unknown',
  spreadTo: null,
  menopause: 'unknown',
  earlierTreatment: 'unknown',
  heartRhythmProblem: 'unknown',
};

const item = <Key extends keyof typeof Profile.shape>(key: Key) =>
  z.strictObject({ item: z.literal(key), value: Profile.shape[key] });

/** One item of the picture with its new value. */
export const ProfileAnswer = z.discriminatedUnion('item', [
  item('hormoneReceptors'),
  item('her2'),
  item('spread'),
  item('spreadTo'),
  item('menopause'),
  item('earlierTreatment'),
  item('heartRhythmProblem'),
]);
export type ProfileAnswer = z.infer<typeof ProfileAnswer>;
