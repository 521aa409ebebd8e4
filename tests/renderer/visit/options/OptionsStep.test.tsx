import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { OptionsStep } from '../../../../renderer/visit/options/OptionsStep.tsx';
import { AttributeId, type OptionId, type SourceId } from '../../../../shared/ids.ts';
import { unknownProfile } from '../../../../shared/patient/profile.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { fullVisit } from '../../../support/fullVisit.ts';
import { holdStep } from '../../../support/heldStep.tsx';
import {
  growthMedian,
  hormoneAlone,
  noDrug,
  palbo,
  realLibrary,
  realLookup,
  ribo,
} from '../../../support/realLibrary.ts';

/** How often the marks of a cell were drawn, by cell. They are drawn whenever their cell is. */
const drawn = vi.hoisted(() => new Map<string, number>());
vi.mock('../../../../renderer/visit/options/Reactions.tsx', async (original) => {
  const { Reactions } = await original<typeof import('../../../../renderer/visit/options/Reactions.tsx')>();
  return {
    Reactions: (props: Parameters<typeof Reactions>[0]) => {
      const cell = `${props.option} ${props.attribute}`;
      drawn.set(cell, (drawn.get(cell) ?? 0) + 1);
      return Reactions(props);
    },
  };
});

/** A visit in which these options were released for the room. */
const visitWith = (columns: OptionId[], change: Partial<Visit> = {}) =>
  fullVisit({
    columns,
    released: { by: 'Dr. Lee', columns, own: null, at: '2026-11-23T12:00:00.000Z' },
    forYou: {},
    ...change,
  });
const hold = (visit: Visit) => holdStep(OptionsStep, visit);

const groupButtons = () => screen.getAllByRole('button', { expanded: false });
const group = (name: RegExp) => screen.getByRole('button', { name });
const isOpen = (name: RegExp) => group(name).getAttribute('aria-expanded') === 'true';
function openAll() {
  for (const button of screen.queryAllByRole('button', { expanded: false })) fireEvent.click(button);
}
/** The questions that stand open, in order; the names of the groups are not among them. */
const rowNames = () =>
  screen
    .getAllByRole('rowheader')
    .filter((head) => head.getAttribute('scope') === 'row')
    .map(({ textContent }) => textContent ?? '');
const groupName = (id: string) => new RegExp(realLookup.text('en', `attributes.group.${id}`));
const optionName = (id: OptionId) => realLookup.text('en', `options.${id}.name`);
const rowName = (id: string) => realLookup.text('en', `attributes.${id}.name`);
const mark = (said: string, row: string, option: OptionId) =>
  screen.getByRole('button', { name: `${said}: ${rowName(row)}, ${optionName(option)}` });

test('with a pregnancy there is no table: the plan is made together with obstetrics', async () => {
  await hold(
    visitWith([palbo, ribo], {
      profile: { ...unknownProfile, findings: { 'condition.pregnant': 'yes' } },
    }),
  );
  expect(screen.queryByRole('table')).toBeNull();
  expect(document.body.textContent).toContain('made together with the team that cares for the pregnancy');
});

describe('Groups of rows', () => {
  test('stand folded but for what guidelines say and what it may do, and open and close by their name', async () => {
    await hold(visitWith([palbo, hormoneAlone]));
    expect(isOpen(groupName('benefit'))).toBe(true);
    expect(isOpen(groupName('felt'))).toBe(false);
    expect(rowNames().some((name) => name.startsWith(rowName('guideline')))).toBe(true);
    const before = rowNames().length;

    fireEvent.click(group(groupName('felt')));
    expect(isOpen(groupName('felt'))).toBe(true);
    expect(rowNames().length).toBeGreaterThan(before);
    expect(rowNames().some((name) => name.startsWith(rowName('tiredness')))).toBe(true);

    fireEvent.click(group(groupName('felt')));
    expect(isOpen(groupName('felt'))).toBe(false);
    expect(rowNames()).toHaveLength(before);
  });

  test('say how many rows they hold', async () => {
    await hold(visitWith([palbo, hormoneAlone]));
    const all = realLibrary.attributes.filter((row) => row.group === 'felt').length;
    const [, felt] = /(\d+) rows/.exec(group(groupName('felt')).textContent ?? '') ?? [];
    expect(Number(felt)).toBeGreaterThan(5);
    // What neither of the two says anything about is no row.
    expect(Number(felt)).toBeLessThan(all);
  });

  test('begin with her three, in her order, once she has picked them; the rest is folded then', async () => {
    const cards = [growthMedian, AttributeId.parse('nausea'), AttributeId.parse('how-taken')];
    await hold(visitWith([palbo, hormoneAlone], { matters: { answer: 'cards', cards } }));
    expect(isOpen(/What you said matters most/)).toBe(true);
    expect(isOpen(groupName('benefit'))).toBe(false);
    const hers = rowNames().slice(-3);
    expect(hers.map((name, at) => name.startsWith(rowName(cards[at] ?? '')))).toEqual([true, true, true]);
    expect(groupButtons().length).toBeGreaterThan(4);
  });
});

describe('A mark', () => {
  test('is recorded, shown as pressed, and gone when pressed again', async () => {
    const { recorded, store } = await hold(visitWith([palbo, hormoneAlone]));
    const plus = () => mark('Good for me', growthMedian, palbo);
    fireEvent.click(plus());
    await waitFor(() => expect(plus().getAttribute('aria-pressed')).toBe('true'));
    fireEvent.click(plus());
    await waitFor(() => expect(plus().getAttribute('aria-pressed')).toBe('false'));
    const cell = { type: 'reaction-set', option: palbo, attribute: growthMedian };
    expect(recorded).toEqual([
      { ...cell, reaction: 'plus' },
      { ...cell, reaction: null },
    ]);
    await waitFor(() => expect(store.stored).toHaveLength(2));
    expect(store.visit().reactions).toEqual({});
  });

  test('takes the place of another on the same cell, and of none beside it', async () => {
    const { store } = await hold(visitWith([palbo, hormoneAlone]));
    fireEvent.click(mark('Good for me', growthMedian, palbo));
    fireEvent.click(mark('I have a question', growthMedian, hormoneAlone));
    fireEvent.click(mark('Bad for me', growthMedian, palbo));
    await waitFor(() => expect(store.stored).toHaveLength(3));
    expect(store.visit().reactions).toEqual({
      [palbo]: { [growthMedian]: 'minus' },
      [hormoneAlone]: { [growthMedian]: 'question' },
    });
    expect(mark('Good for me', growthMedian, palbo).getAttribute('aria-pressed')).toBe('false');
  });

  test('redraws its own cell and no other of the whole grid', async () => {
    const { store } = await hold(visitWith([palbo, ribo, hormoneAlone]));
    openAll();
    expect(drawn.size).toBeGreaterThan(50);
    drawn.clear();
    fireEvent.click(mark('Good for me', 'nausea', ribo));
    await waitFor(() => expect(store.stored).toHaveLength(1));
    await waitFor(() =>
      expect(mark('Good for me', 'nausea', ribo).getAttribute('aria-pressed')).toBe('true'),
    );
    expect([...drawn.keys()]).toEqual([`${ribo} nausea`]);
  });

  test('cannot be set where nothing is known', async () => {
    await hold(visitWith([palbo, noDrug]));
    const name = `Good for me: ${rowName(growthMedian)}, ${optionName(noDrug)}`;
    expect(screen.queryByRole('button', { name })).toBeNull();
    expect(mark('Good for me', growthMedian, palbo)).toBeTruthy();
  });
});

describe('A bar', () => {
  const row = (id: string) =>
    screen.getAllByRole('row').find(({ textContent }) => textContent?.startsWith(rowName(id)));
  const unsure = (id: string) => row(id)?.querySelectorAll('[class*="unsure"]').length;

  test('shows the range that its study reported, and the row says what that is', async () => {
    await hold(visitWith([palbo, hormoneAlone]));
    // Of palbociclib and of its comparison arm, and the same arm once more in its own column.
    expect(unsure('growth-median')).toBe(3);
    expect(row('growth-median')?.textContent).toContain('The pale part of a bar is its range.');
    expect(
      screen.getByRole('img', {
        name: /^24\.8 months, range 22\.1 to not reached; .+, range 12\.9 to 17\.1$/,
      }),
    ).toBeTruthy();
  });

  test('is flat where its study reported none, and nothing is said of a pale end', async () => {
    await hold(visitWith([palbo, hormoneAlone]));
    expect(row('alive-median')?.querySelectorAll('svg').length).toBeGreaterThan(0);
    expect(unsure('alive-median')).toBe(0);
    expect(row('alive-median')?.textContent).not.toContain('pale end');
  });

  test('is not spoken of where a row shows people and not bars', async () => {
    await hold(visitWith([palbo, hormoneAlone]));
    openAll();
    expect(row('tiredness')?.textContent).toContain('range');
    expect(row('tiredness')?.textContent).not.toContain('pale end');
  });
});

describe('The source of a number', () => {
  const ask = (row: string, option: OptionId) =>
    fireEvent.click(screen.getByRole('button', { name: `Source: ${rowName(row)}, ${optionName(option)}` }));

  test('names the study, who was in it, both arms with their ranges, and where it was published', async () => {
    await hold(visitWith([palbo, hormoneAlone]));
    ask(growthMedian, palbo);
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByRole('heading', { name: 'PALOMA-2' })).toBeTruthy();
    expect(dialog.getByText(realLookup.text('en', 'studies.paloma-2.people'))).toBeTruthy();
    const arms = dialog.getAllByRole('listitem').map(({ textContent }) => textContent);
    expect(arms).toEqual([
      'palbociclib + letrozole (444 people): 24.8 months, range 22.1 to not reached',
      'letrozole + dummy pill (placebo) (222 people): 14.5 months, range 12.9 to 17.1',
    ]);
    const fact = realLibrary.facts.find(({ id }) => id === 'paloma-2.growth-median.treated');
    const { citation } = realLookup.source(fact?.source as SourceId);
    expect(dialog.getByText(citation).getAttribute('lang')).toBe('en');
    expect(dialog.getByText('How sure:', { exact: false }).textContent).toContain('not rated yet');
    expect(dialog.getByText(/Not yet reviewed by a clinician/)).toBeTruthy();
  });

  test('of an option that was the comparison names those studies, not an older one', async () => {
    await hold(visitWith([palbo, ribo, hormoneAlone]));
    ask(growthMedian, hormoneAlone);
    const dialog = within(screen.getByRole('dialog'));
    const studies = ['PALOMA-2', 'MONALEESA-2'].map((name) => dialog.queryByRole('heading', { name }));
    expect(studies).not.toContain(null);
    expect(screen.getByRole('dialog').textContent).not.toContain('9.4');
  });

  test('of what guidelines say stands at the end of the sentence, and is the guideline', async () => {
    await hold(visitWith([palbo, hormoneAlone]));
    const name = `Source: ${rowName('guideline')}, ${optionName(palbo)}`;
    expect(screen.getByRole('button', { name }).parentElement?.tagName).toBe('P');
    ask('guideline', palbo);
    expect(screen.getByRole('dialog').textContent).toContain('Published as');
  });

  test('goes away by its button and by Escape', async () => {
    await hold(visitWith([palbo, hormoneAlone]));
    ask(growthMedian, palbo);
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    ask(growthMedian, palbo);
    fireEvent.keyDown(screen.getByRole('dialog'), { key: 'Escape' });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });
});
