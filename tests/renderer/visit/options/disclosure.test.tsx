import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { OptionsStep } from '../../../../renderer/visit/options/OptionsStep.tsx';
import type { OptionId } from '../../../../shared/ids.ts';
import { gateAnswers, type Visit } from '../../../../shared/visit/visit.ts';
import { fullVisit } from '../../../support/fullVisit.ts';
import { holdStep } from '../../../support/heldStep.tsx';
import {
  allColumns,
  hormoneAlone,
  noDrug,
  palbo,
  realLibrary,
  realLookup,
  ribo,
  toldAll,
} from '../../../support/realLibrary.ts';

const releasedFor = (columns: OptionId[], change: Partial<Visit> = {}) =>
  fullVisit({
    columns,
    released: { by: 'Dr. Lee', columns, own: null, at: '2026-11-23T12:00:00.000Z' },
    ...change,
  });
/** Everything on screen once every group stands open. */
async function wholeText(visit: Visit): Promise<string> {
  await holdStep(OptionsStep, visit);
  for (const button of screen.queryAllByRole('button', { expanded: false })) fireEvent.click(button);
  return document.body.textContent ?? '';
}
const named = (text: string) =>
  realLibrary.options
    .map(({ id }) => id)
    .filter((id) => text.includes(realLookup.text('en', `options.${id}.name`)));

/** Medians and shares about time that have a decimal, as they would stand on screen. */
const timeFigures = /\b(24\.8|14\.5|25\.3|9\.4|53\.9|51\.2|63\.9|51\.4|22\.1|12\.9|30\.3)\b/;

describe('What stands on the screen', () => {
  test.each(gateAnswers.filter((gate) => gate !== 'numbers'))(
    'holds no figure about time (%s)',
    async (gate) => {
      const text = await wholeText(releasedFor([palbo, ribo, hormoneAlone], { gate }));
      expect(text).not.toMatch(timeFigures);
      expect(text).toContain(realLookup.text('en', 'attributes.growth-median.name'));
      expect(text.includes(realLookup.text('en', 'attributes.alive-median.name'))).toBe(gate === 'in-words');
      for (const button of screen.queryAllByRole('button', { name: /^Source: How long/ })) {
        expect(button.getAttribute('aria-label')).not.toContain('How long');
      }
    },
  );

  test('holds them when she asked for numbers: the pairs, and never the older record', async () => {
    const text = await wholeText(releasedFor([palbo, ribo, hormoneAlone]));
    for (const figure of ['24.8', '14.5', '25.3', '16 months', '63.9']) expect(text).toContain(figure);
    expect(text).not.toContain('9.4');
    expect(text).toContain('Do not compare dark ones with each other.');
  });

  test('says that one study may be compared as it stands', async () => {
    const text = await wholeText(releasedFor([palbo, hormoneAlone]));
    expect(text).toContain('The numbers here are all from one study');
  });

  test.each([
    ['spread', []],
    ['not-curable', [palbo, 'palliative-care']],
  ])('names no option that gives away "%s" while it has not been told', async (item, expected) => {
    const told = { ...toldAll, [item]: 'not-known' };
    expect(named(await wholeText(releasedFor([palbo, noDrug], { told })))).toEqual(expected);
  });

  test('is a sentence and no option until an oncologist has released these very columns', async () => {
    const text = await wholeText(releasedFor([palbo, ribo], { columns: [palbo, hormoneAlone] }));
    expect(text).toContain('not released yet');
    expect(named(text)).toEqual([]);
  });

  test('never says odds or percentages, whatever stands side by side', async () => {
    const text = await wholeText(releasedFor(allColumns.slice(0, 4)));
    expect(text).not.toMatch(/\b1 in \d|%|per ?cent/);
  });

  test('holds the clinic’s own column, marked as such, once it was released by its name', async () => {
    const ownColumn = { name: 'Trial X', what: 'A new pill', taken: '', does: '', feels: '', visits: '' };
    const released = { by: 'Dr. Lee', columns: [palbo], own: 'Trial X', at: '2026-11-23T12:00:00.000Z' };
    const text = await wholeText(fullVisit({ columns: [palbo], ownColumn, released }));
    for (const words of ['Trial X', 'Written by your clinic. Not from the library.', 'A new pill'])
      expect(text).toContain(words);
  });

  test('holds no column of the clinic’s own that was written after the release', async () => {
    const ownColumn = { name: 'Trial X', what: 'A new pill', taken: '', does: '', feels: '', visits: '' };
    const text = await wholeText(releasedFor([palbo], { ownColumn }));
    expect(text).toContain('not released yet');
    expect(text).not.toContain('Trial X');
  });
});
