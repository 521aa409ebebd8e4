import { describe, expect, test } from 'vitest';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { chosen, fullVisit } from '../../../support/fullVisit.ts';
import { pageOf, wordsIn } from '../../../support/pageOne.ts';
import { paclitaxel, realLookup, ribo, toldAll } from '../../../support/realLibrary.ts';

describe('When to call', () => {
  const signs = (visit: Visit, id: 'call-us' | 'call-911') => wordsIn(pageOf(visit), id);
  const flag = (id: string) => realLookup.text('en', `redFlags.${id}`);
  const universal = (urgency: string) =>
    realLookup.library.redFlags
      .filter((one) => one.universal && one.urgency === urgency)
      .map(({ id }) => flag(id));

  test('names the signs of the chosen option besides those for everyone', () => {
    const visit = fullVisit({ outcome: chosen(ribo) });
    expect(signs(visit, 'call-us')).toEqual([
      ...universal('call-us'),
      flag('lung-cough'),
      flag('yellow-skin'),
    ]);
    expect(signs(visit, 'call-911')).toEqual([...universal('call-911'), flag('fast-heartbeat-fainting')]);
    expect(signs(fullVisit({ outcome: chosen(paclitaxel) }), 'call-911')).toContain(
      flag('allergic-reaction'),
    );
  });

  test.each<[string, Partial<Visit>]>([
    ['nothing was chosen', { outcome: null }],
    ['she may not know what was chosen', { told: { ...toldAll, spread: 'no' } }],
    ['it was not today', { outcome: { kind: 'not-today', safeUntil: null } }],
  ])('names those for everyone and no others when %s', (_case, change) => {
    for (const urgency of ['call-us', 'call-911'] as const) {
      expect(signs(fullVisit(change), urgency)).toEqual(universal(urgency));
      expect(universal(urgency).length).toBeGreaterThan(3);
    }
  });
});
