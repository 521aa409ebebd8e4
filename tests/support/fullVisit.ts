import type { OptionId } from '../../shared/ids.ts';
import { StepId } from '../../shared/ids.ts';
import { printParts } from '../../shared/print/model.ts';
import type { Outcome } from '../../shared/visit/outcome.ts';
import type { TextField } from '../../shared/visit/text.ts';
import type { NextStep, Visit } from '../../shared/visit/visit.ts';
import { hormoneAlone, palbo, ribo, toldAll } from './realLibrary.ts';
import { freshVisit } from './visits.ts';

const noon = '2026-11-23T12:00:00.000Z';
const stepId = (n: number) => StepId.parse(`cccccccc-0000-4000-8000-${String(n).padStart(12, '0')}`);

/** Something to do, or a question, as a line of the visit. */
export const stepOf = (n: number, step: Partial<NextStep>): NextStep => ({
  id: stepId(n),
  kind: 'step',
  what: '',
  who: '',
  by: null,
  ...step,
});

/** What is typed in each field: its own name, so that it is found again on paper. */
export const typed = (field: TextField) => `typed ${field}`;

export const chosen = (option: OptionId): Outcome => ({ kind: 'chosen', option });

/** The texts of a visit in which something was chosen that reach page one whenever they were typed. */
export const pageOneTexts: readonly TextField[] = [
  'chosen-name',
  'clinic-name',
  'one-thing',
  'date-what',
  'who-was-there',
  'recommended-by',
  'recommendation',
  'reason',
  'wait-for',
  'start-when',
  'how-to-take',
  'missed-dose',
  'food-herbs',
  'keep-taking',
  'plan-b',
  'next-visit',
  'day-phone',
  'night-phone',
  'languages-spoken',
];

/** A visit in which all that reaches page one was said, everything was told, and one of three options was chosen. */
export function fullVisit(change: Partial<Visit> = {}): Visit {
  return {
    ...freshVisit(),
    texts: {
      ...freshVisit().texts,
      ...Object.fromEntries(
        (['label', 'record-number', ...pageOneTexts] as const).map((field) => [field, typed(field)]),
      ),
    },
    paper: { ...freshVisit().paper, without: [...printParts] },
    told: toldAll,
    gate: 'numbers',
    columns: [palbo, ribo, hormoneAlone],
    released: { by: 'Dr. Lee', columns: [palbo, ribo, hormoneAlone], own: null, at: noon },
    dateToProtect: '2027-06-12',
    outcome: chosen(ribo),
    steps: [
      stepOf(1, { what: 'Heart tracing', who: 'Nurse Kim', by: '2026-11-30' }),
      stepOf(2, { kind: 'question', what: 'Can I travel?', who: 'Dr. Lee', by: '2026-12-15' }),
    ],
    ...change,
  };
}

/** The same, in which these fields were left empty. */
export const without = (...fields: TextField[]): Visit =>
  fullVisit({
    texts: { ...fullVisit().texts, ...Object.fromEntries(fields.map((field) => [field, ''])) },
  });
