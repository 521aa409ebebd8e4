import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PrepareStep } from '../../../../renderer/visit/prepare/PrepareStep.tsx';
import type { Profile } from '../../../../shared/patient/profile.ts';
import { unknownProfile } from '../../../../shared/patient/profile.ts';
import { fail } from '../../../../shared/result.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { fullVisit } from '../../../support/fullVisit.ts';
import { holdStep } from '../../../support/heldStep.tsx';
import {
  allColumns,
  everyColumn,
  hormoneAlone,
  palbo,
  realContent,
  realLookup,
  ribo,
} from '../../../support/realLibrary.ts';
import { freshVisit } from '../../../support/visits.ts';

const { list } = realContent;

/** The step with the library that ships; it is there once the names of the options have come. */
async function hold(visit: Visit) {
  const held = await holdStep(PrepareStep, visit, { answers: { 'library.list': list } });
  await screen.findAllByRole('option', { name: /^Palbociclib/ });
  return held;
}
const optionName = (id: string) => realLookup.text('en', `options.${id}.name`);
const column = (id: string) =>
  within(screen.getByRole('listbox', { name: 'The options to put side by side' })).getByRole('option', {
    name: (name) => name.startsWith(optionName(id)),
  });
const pageText = () => document.body.textContent ?? '';
const radiosIn = (group: string) =>
  within(screen.getByRole('radiogroup', { name: group })).getAllByRole<HTMLInputElement>('radio');
const answer = (group: string, name: string) =>
  fireEvent.click(within(screen.getByRole('radiogroup', { name: group })).getByRole('radio', { name }));

describe('A visit that was just started', () => {
  test('takes nothing as told: each item stands at "not known" until it is answered', async () => {
    const { recorded } = await hold(freshVisit());
    const checked = radiosIn('That it has spread').filter((radio) => radio.checked);
    expect(checked.map(({ value }) => value)).toEqual(['not-known']);
    answer('That it has spread', 'Yes');
    expect(recorded).toEqual([{ type: 'told-set', item: 'spread', answer: 'yes' }]);
  });
});

describe('The options', () => {
  test('stand by verdict and line in alphabetical order, and are kept in it however they are picked', async () => {
    const { recorded } = await hold(freshVisit());
    const shown = within(screen.getByRole('listbox', { name: 'The options to put side by side' }));
    const ofClass = within(
      shown.getByRole('group', {
        name: 'Possible if something not known turns out so: first treatment since it spread',
      }),
    );
    const names = ofClass.getAllByRole('option').map(({ textContent }) => textContent ?? '');
    expect(names.length).toBeGreaterThan(1);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)));
    expect(shown.getAllByRole('option')).toHaveLength(everyColumn.length);
    for (const id of [ribo, hormoneAlone, palbo]) fireEvent.click(column(id));
    await waitFor(() => expect(recorded).toHaveLength(3));
    const picked = recorded.at(-1);
    const last = picked?.type === 'columns-set' ? picked.columns.map(optionName) : [];
    expect(last).toEqual([ribo, hormoneAlone, palbo].map(optionName).sort((a, b) => a.localeCompare(b)));
  });

  test('are four at most', async () => {
    await hold(fullVisit({ columns: allColumns.slice(0, 4) }));
    const [fifth] = allColumns.slice(4);
    expect(column(fifth ?? '').getAttribute('aria-disabled')).toBe('true');
    expect(column(allColumns[0] ?? '').getAttribute('aria-disabled')).toBeNull();
    expect(pageText()).toContain('Four are side by side.');
  });

  test('that can affect the heart rhythm are named where a rhythm problem is noted, and only there', async () => {
    await hold(fullVisit({ profile: { ...unknownProfile, findings: { 'condition.long-qt': 'yes' } } }));
    const warning = screen.getByText(/^A heart rhythm problem is noted/).textContent;
    expect(warning).toContain(optionName(ribo));
    expect(warning).not.toContain(optionName(palbo));
  });

  test('are not warned of while nobody knows of such a problem', async () => {
    await hold(fullVisit());
    expect(pageText()).not.toContain('A heart rhythm problem is noted');
  });

  test('are found by brand in either language, and what is not found says what else can be done', async () => {
    await hold(freshVisit());
    const find = screen.getByLabelText('Find by name, drug or brand');
    fireEvent.change(find, { target: { value: 'kisqali' } });
    const shown = within(screen.getByRole('listbox', { name: 'The options to put side by side' }));
    expect(shown.getAllByRole('option').some(({ textContent }) => textContent?.includes('Ribociclib'))).toBe(
      true,
    );
    expect(shown.queryByRole('option', { name: /^Palbociclib/ })).toBeNull();
    fireEvent.change(find, { target: { value: 'snake oil' } });
    expect(pageText()).toContain('You can write a column of the clinic’s own.');
  });

  test('that go with any choice are picked beside them; palliative care always stands there', async () => {
    const { recorded } = await hold(freshVisit());
    expect(pageText()).toContain(`${optionName('palliative-care')} always stands there.`);
    const beside = within(screen.getByRole('listbox', { name: 'Goes with any choice' }));
    fireEvent.click(
      beside.getByRole('option', { name: (name) => name.startsWith(optionName('zoledronic-acid')) }),
    );
    expect(recorded).toEqual([{ type: 'goes-with-set', options: ['zoledronic-acid'] }]);
  });

  test('that cannot be read are a sentence', async () => {
    await holdStep(PrepareStep, freshVisit(), { answers: { 'library.list': () => fail('content-broken') } });
    expect((await screen.findByRole('alert')).textContent).not.toContain('content-broken');
  });
});

describe('The picture', () => {
  const differs = (profile: Partial<Profile>) => fullVisit({ profile: { ...unknownProfile, ...profile } });

  test('against which a picked option stands says what stands against it, and asks why it is there', async () => {
    const { recorded } = await hold({ ...differs({ her2: 'positive', line: 'later' }), columns: [ribo] });
    const said = pageText();
    expect(said).toContain('Not now: it is for HER2 negative (low, ultralow or zero).');
    expect(said).toContain('Not now: it is for the first treatment since it spread.');
    const why = screen.getByLabelText('Why it is among the options all the same');
    fireEvent.change(why, { target: { value: 'A trial arm' } });
    fireEvent.blur(why);
    expect(recorded).toEqual([{ type: 'despite-set', option: ribo, reason: 'A trial arm' }]);
  });

  test.each<Partial<Profile>>([{}, { her2: 'low', menopause: 'after', line: 'first' }])(
    'against which nothing stands asks for no reason (%j)',
    async (profile) => {
      await hold({ ...differs(profile), columns: [ribo] });
      expect(screen.queryByLabelText('Why it is among the options all the same')).toBeNull();
    },
  );

  test('sorts the options: to consider, possible if a test shows it, not now', async () => {
    await hold(
      differs({
        spread: 'yes',
        er: 'positive',
        her2: 'low',
        line: 'first',
        findings: { 'condition.long-qt': 'yes' },
      }),
    );
    const shown = within(screen.getByRole('listbox', { name: 'The options to put side by side' }));
    const inGroup = (name: RegExp) =>
      shown
        .getAllByRole('group', { name })
        .map(({ textContent }) => textContent)
        .join();
    expect(inGroup(/^To consider: first treatment/)).toContain('Palbociclib + hormone therapy pill');
    expect(inGroup(/^Not now/)).toContain('Not now: not with long QT.');
    expect(inGroup(/^Possible if/)).toContain('Possible if: a PIK3CA change');
  });

  test('names what asks for care, and what nobody has asked, under a picked option', async () => {
    await hold({
      ...differs({
        spread: 'yes',
        er: 'positive',
        her2: 'low',
        line: 'first',
        findings: { 'condition.weak-liver': 'yes' },
      }),
      columns: [ribo],
    });
    expect(pageText()).toContain('Care is needed with:');
    expect(pageText()).toContain('Not asked yet, and it must not be:');
  });

  test('that is urgent comes before any option: one press goes the urgent way', async () => {
    const { recorded } = await hold(differs({ findings: { 'extent.cord-compression': 'yes' } }));
    expect(screen.getByRole('alert').textContent).toContain('This comes first:');
    fireEvent.click(screen.getByRole('button', { name: 'Go the urgent way' }));
    expect(recorded).toEqual([{ type: 'answer-set', answer: { question: 'path', answer: 'urgent' } }]);
  });

  test('that is not urgent says nothing of it; a pregnancy names obstetrics', async () => {
    await hold(differs({ findings: { 'extent.cord-compression': 'no', 'condition.pregnant': 'yes' } }));
    expect(screen.queryByRole('alert')).toBeNull();
    expect(pageText()).toContain('Make the plan together with obstetrics.');
  });

  test('that does not say whether it has spread is asked about', async () => {
    await hold(differs({}));
    expect(pageText()).toContain('Whether the cancer has spread is not recorded.');
  });

  test('of a cancer that has not spread is said not to be about this visit', async () => {
    await hold(differs({ spread: 'no' }));
    expect(pageText()).toContain('the options below are not about this person');
  });
});

describe('The year of birth', () => {
  const field = () => screen.getByLabelText<HTMLInputElement>('Year of birth');

  test('is recorded once it has four digits, and taken away when it is emptied', async () => {
    const { recorded } = await hold(freshVisit());
    for (const value of ['1', '19', '195', '1957', '']) fireEvent.change(field(), { target: { value } });
    expect(recorded).toEqual([
      { type: 'birth-year-set', year: 1957 },
      { type: 'birth-year-set', year: null },
    ]);
  });

  test('that is none stays in the field with a sentence, and is not recorded', async () => {
    const { recorded } = await hold(freshVisit());
    fireEvent.change(field(), { target: { value: '57' } });
    fireEvent.blur(field());
    expect(pageText()).toContain('A year of birth has four digits');
    expect(field().value).toBe('57');
    expect(recorded).toEqual([]);
  });
});
