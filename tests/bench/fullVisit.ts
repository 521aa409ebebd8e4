import { toldItems } from '../../shared/patient/told.ts';
import { type Change, eventVersion } from '../../shared/visit/event.ts';
import { textFields } from '../../shared/visit/text.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { allColumns, realLibrary } from '../support/realLibrary.ts';
import type { Ask } from '../support/recordVisit.ts';

/** Told apart from the word of the patient in the demo: long enough for a visit of about 20 kB. */
const words = 'Words of nobody, typed by nobody, as long as what people write. '.repeat(6);
const columns = allColumns.slice(0, 4);

/** Everything that a long visit holds: four released options, a mark on every row of each, every text, 20 steps. */
const changes: Change[] = [
  ...textFields.map(
    (field): Change => ({ type: 'text-set', field, text: field === 'label' ? 'Bench' : words }),
  ),
  ...toldItems.map((item): Change => ({ type: 'told-set', item, answer: 'yes' })),
  { type: 'gate-set', gate: 'numbers' },
  { type: 'columns-set', columns },
  { type: 'unreviewed-accepted', by: 'Nobody' },
  { type: 'release-set', release: { by: 'Nobody', columns } },
  ...columns.map((option): Change => ({ type: 'for-you-set', option, text: words })),
  ...columns.flatMap((option) =>
    realLibrary.attributes.map(
      ({ id }): Change => ({ type: 'reaction-set', option, attribute: id, reaction: 'question' }),
    ),
  ),
  ...Array.from({ length: 20 }, (_, at): Change => {
    const step = { kind: 'step', what: words.slice(0, 200), who: 'Nobody', by: '2026-12-01' } as const;
    return { type: 'next-step-set', stepId: crypto.randomUUID(), at, step } as Change;
  }),
];

/** A visit that grows by one mark with each call. */
export interface FullVisit {
  /** The visit as it stands in the store. */
  visit: Visit;
  /** The input of `visits.record` for the next mark; every call gives another one, one revision on. */
  nextChange: () => { visitId: string; revision: number; event: Record<string, unknown> };
}

/** Starts a visit in the open store and fills it. */
export async function recordFullVisit(ask: Ask): Promise<FullVisit> {
  const visitId = crypto.randomUUID();
  let revision = 1;
  const inputFor = (change: Change) => {
    const event = { id: crypto.randomUUID(), v: eventVersion, ...change };
    revision += 1;
    return { visitId, revision: revision - 1, event };
  };
  await ask('visits.start', { visitId, eventId: crypto.randomUUID(), language: 'en', follows: null });
  for (const change of changes) await ask('visits.record', inputFor(change));
  const { visit } = await ask<{ visit: Visit }>('visits.open', { visitId });
  if (visit.revision !== revision) throw new Error('Not every change was recorded.');

  const [option] = columns;
  const [attribute] = realLibrary.attributes;
  if (option === undefined || attribute === undefined) throw new Error('The library is empty.');
  const nextChange = () =>
    inputFor({
      type: 'reaction-set',
      option,
      attribute: attribute.id,
      reaction: revision % 2 === 0 ? 'plus' : 'minus',
    });
  return { visit, nextChange };
}
