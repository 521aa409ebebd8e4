import { describe, expect, test } from 'vitest';
import { sideEffects } from '../../../../shared/print/sections/sideEffects.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { chosen } from '../../../support/fullVisit.ts';
import { hormoneAlone, noDrug, palbo, realLookup, ribo } from '../../../support/realLibrary.ts';
import { partPage, sayings, wholeVisit } from '../../../support/wholeVisit.ts';

const sectionsOf = (change: Partial<Visit> = {}) => sideEffects(partPage(wholeVisit(change)));
const ids = (change?: Partial<Visit>) => sectionsOf(change).map(({ id }) => id);
const wordsOf = (id: string, change?: Partial<Visit>) =>
  sayings(sectionsOf(change).filter((section) => section.id === id));

test('What she may feel stands before what blood tests show, and that before what is rare but serious', () => {
  const found = ids();
  const places = ['row-tiredness', 'not-known-felt', 'row-low-white-cells', 'row-lung-inflammation'];
  expect(places.map((id) => found.indexOf(id))).not.toContain(-1);
  expect(found.filter((id) => places.includes(id))).toEqual(places);
});

test('A side effect is counted of 100, over the arm without the drug, with the severe ones and the time', () => {
  expect(wordsOf('row-tiredness').slice(-6)).toEqual([
    '37 of 100 people (range 32 to 42, computed by us)',
    '30 of 100 with letrozole + dummy pill (placebo)',
    'severe: 2 of 100; 1 of 100 with letrozole + dummy pill (placebo)',
    expect.stringMatching(/^in MONALEESA-2 \[\d+\], while taking it; time not reported$/),
    `Tiredness, what helps: ${realLookup.text('en', 'attributes.tiredness.helps')}`,
    `Tiredness, when to call: ${realLookup.text('en', 'attributes.tiredness.call')}`,
  ]);
});

test('What is rare but serious is counted of 1,000, with a picture of as many', () => {
  const [row] = sectionsOf().filter(({ id }) => id === 'row-lung-inflammation');
  expect(sayings(row === undefined ? [] : [row])).toContain('16 of 1,000 people (range not reported)');
  expect(row?.blocks).toContainEqual(
    expect.objectContaining({ picture: expect.objectContaining({ as: 'people', full: 1000 }) }),
  );
});

test('What nobody has counted stands in one list that says why', () => {
  const why = realLookup.text('en', `options.${ribo}.unknown.hot-flashes`);
  expect(wordsOf('not-known-felt')).toContain(`Hot flashes. ${why}`);
  expect(ids()).not.toContain('row-hot-flashes');
});

describe('Only the chosen option', () => {
  test('is spoken of, and by name', () => {
    const words = sayings(sectionsOf()).join('\n');
    expect(words).toContain(realLookup.text('en', `options.${ribo}.name`));
    expect(words).not.toContain(realLookup.text('en', `options.${palbo}.name`));
  });

  test('has numbers: where none was chosen there is no such part', () => {
    expect(ids({ outcome: null })).toEqual([]);
    expect(ids({ outcome: { kind: 'not-today', safeUntil: null } })).toEqual([]);
  });

  test('that stands beside others keeps the numbers that it has beside them', () => {
    const beside = wordsOf('row-tiredness', { outcome: chosen(hormoneAlone) }).join('\n');
    expect(beside).toContain('PALOMA-2');
    expect(beside).not.toContain('P025');
  });

  test('is spoken of also where it was not among the columns', () => {
    expect(ids({ columns: [palbo], outcome: chosen(noDrug) })).toContain('not-known-felt');
  });
});
