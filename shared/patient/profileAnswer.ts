import { z } from '../zod.ts';
import { Finding } from './findings.ts';
import { type ChoiceItem, choiceItems, type MeasureItem, measureItems, Profile } from './profile.ts';

type OneValueItem = ChoiceItem | MeasureItem | 'treatments' | 'allergies';
const oneValueItems: readonly OneValueItem[] = [...choiceItems, ...measureItems, 'treatments', 'allergies'];

/** One item of the picture with its new value; null takes a finding back to unknown. */
export type ProfileAnswer =
  | { item: 'finding'; finding: Finding; value: 'yes' | 'no' | null }
  | { [Item in OneValueItem]: { item: Item; value: Profile[Item] } }[OneValueItem];

export const ProfileAnswer = z.union([
  z.strictObject({ item: z.literal('finding'), finding: Finding, value: z.enum(['yes', 'no']).nullable() }),
  ...oneValueItems.map((item) => z.strictObject({ item: z.literal(item), value: Profile.shape[item] })),
]) as unknown as z.ZodType<ProfileAnswer, ProfileAnswer>;

/** What an answer is about: its item, or the finding. */
export const subjectOf = (answer: ProfileAnswer): string =>
  answer.item === 'finding' ? answer.finding : answer.item;

/** The picture with these answers, one after the other: of two for one item the later one stays. */
export function withAnswers(profile: Profile, answers: readonly ProfileAnswer[]): Profile {
  const after = { ...profile, findings: { ...profile.findings } };
  for (const answer of answers) {
    if (answer.item !== 'finding') Object.assign(after, { [answer.item]: answer.value });
    else if (answer.value === null) delete after.findings[answer.finding];
    else after.findings[answer.finding] = answer.value;
  }
  return after;
}

/** The answers that take these back: what each item was before the first of them. */
export function answersBefore(profile: Profile, answers: readonly ProfileAnswer[]): ProfileAnswer[] {
  return answers.map((answer) =>
    answer.item === 'finding'
      ? { ...answer, value: profile.findings[answer.finding] ?? null }
      : // The pair of an item and its own value, which TypeScript cannot follow through the lookup.
        ({ item: answer.item, value: profile[answer.item] } as ProfileAnswer),
  );
}
