import { urgentFindings } from '../candidates/urgency.ts';
import type { Finding } from '../patient/findings.ts';
import { choiceItems, measureItems, type Profile } from '../patient/profile.ts';
import type { ProfileAnswer } from '../patient/profileAnswer.ts';
import { toldItems } from '../patient/told.ts';
import type { ReversibleChange } from './event.ts';
import type { TextField } from './text.ts';
import type { Visit } from './visit.ts';

/** Who she is and whom to call: what does not change from one visit to the next. */
const carriedTexts = [
  'label',
  'record-number',
  'chosen-name',
  'clinic-name',
  'day-phone',
  'night-phone',
  'languages-spoken',
] as const satisfies readonly TextField[];

/** Everything that was told stays told, but the newest result is another one by now. */
const carriedTold = toldItems.filter((item) => item !== 'newest-result');

/**
 * What a follow-up takes over from the visit before, as changes: who she is, what she has been told, and the picture.
 * Her goals, what matters, the gate and what was decided are asked anew: they are answers of that day.
 */
export function carriedOver(earlier: Visit): ReversibleChange[] {
  const { texts, birthYear, told, profile } = earlier;
  const answers = answersIn(profile);
  return [
    ...carriedTexts.flatMap((field): ReversibleChange[] =>
      texts[field] === '' ? [] : [{ type: 'text-set', field, text: texts[field] }],
    ),
    ...(birthYear === null ? [] : [{ type: 'birth-year-set', year: birthYear } as const]),
    ...carriedTold.flatMap((item): ReversibleChange[] =>
      told[item] === 'not-known' ? [] : [{ type: 'told-set', item, answer: told[item] }],
    ),
    ...(answers.length === 0 ? [] : [{ type: 'picture-set', answers } as const]),
  ];
}

/** What is of its day and asked anew; everything else that is known of a picture goes on until somebody changes it. */
const itemsOfThatDay: readonly string[] = ['line', 'ecog', ...measureItems];
const findingsOfThatDay: readonly Finding[] = [...urgentFindings, 'condition.pregnant'];

function answersIn(profile: Profile): ProfileAnswer[] {
  const { findings, treatments, allergies } = profile;
  const known = [...choiceItems, ...measureItems].filter(
    (item) => profile[item] !== 'unknown' && profile[item] !== null && !itemsOfThatDay.includes(item),
  );
  return [
    // The pair of an item and its own value, which TypeScript cannot follow through the lookup.
    ...known.map((item) => ({ item, value: profile[item] }) as ProfileAnswer),
    ...(Object.entries(findings) as [Finding, 'yes' | 'no'][])
      .filter(([finding]) => !findingsOfThatDay.includes(finding))
      .map(([finding, value]): ProfileAnswer => ({ item: 'finding', finding, value })),
    ...(treatments.length === 0 ? [] : [{ item: 'treatments', value: treatments } as const]),
    ...(allergies.length === 0 ? [] : [{ item: 'allergies', value: allergies } as const]),
  ];
}
