import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PictureForm } from '../../../../../renderer/visit/prepare/picture/PictureForm.tsx';
import { unknownProfile } from '../../../../../shared/patient/profile.ts';
import type { Treatment } from '../../../../../shared/patient/treatment.ts';
import { holdStep } from '../../../../support/heldStep.tsx';
import { freshVisit } from '../../../../support/visits.ts';

/** Made up. */
const capecitabine: Treatment = {
  drugs: ['capecitabine'],
  said: 'Xeloda',
  setting: 'unknown',
  start: '2023-05',
  stop: null,
  why: 'unknown',
};
const teas: Treatment = { ...capecitabine, drugs: [], said: 'teas from the market', start: null };

async function holdTreatments(treatments: Treatment[] = []) {
  const visit = { ...freshVisit(), profile: { ...unknownProfile, treatments } };
  const held = await holdStep(PictureForm, visit);
  fireEvent.click(screen.getByRole('heading', { name: 'Earlier treatment', level: 3 }));
  await screen.findByText('Treatments in this picture');
  return held;
}
const box = () => screen.getByLabelText<HTMLTextAreaElement>(/^Paste lines here/);
const paste = (...lines: string[]) => fireEvent.change(box(), { target: { value: lines.join('\n') } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const readLines = () =>
  within(screen.getByRole('group', { name: 'Read from these lines' })).getAllByRole<HTMLInputElement>(
    'checkbox',
  );
const wordsOf = (input: HTMLInputElement) => input.closest('label')?.textContent ?? '';

type Recorded = Awaited<ReturnType<typeof holdTreatments>>['recorded'];
/** What the last change made of the list. */
const listAfter = (recorded: Recorded) => {
  const last = recorded.at(-1);
  const [answer] = last?.type === 'picture-set' ? last.answers : [];
  return answer?.item === 'treatments' ? answer.value : null;
};

const first = 'letrozole + palbociclib, 2021-03, 2023-04, progression';
const second = 'capecitabine, 2023-05, 2023-11, toxicity';

describe('Pasted lines', () => {
  test('are neither read nor recorded while they are typed', async () => {
    const { recorded } = await holdTreatments();
    for (const text of ['l', 'le', first]) paste(text);
    expect(screen.queryByRole('group', { name: 'Read from these lines' })).toBeNull();
    expect(recorded).toEqual([]);
  });

  test('are shown with what was understood, all ticked, and wait until they are added', async () => {
    const { recorded } = await holdTreatments();
    paste(first, second);
    press('Read');
    expect(readLines().map(({ checked }) => checked)).toEqual([true, true]);
    const [shown = ''] = readLines().map(wordsOf);
    for (const part of ['letrozole + palbociclib', '03/2021 to 04/2023', 'The cancer grew', first]) {
      expect(shown).toContain(part);
    }
    expect(recorded).toEqual([]);
    press('Add these');
    expect(recorded).toHaveLength(1);
    expect(listAfter(recorded)).toMatchObject([
      { drugs: ['letrozole', 'palbociclib'], start: '2021-03', stop: '2023-04', why: 'growth' },
      { drugs: ['capecitabine'], start: '2023-05', stop: '2023-11', why: 'side-effects' },
    ]);
    await waitFor(() => expect(box().value).toBe(''));
  });

  test('that are not ticked are not added; what was there stays', async () => {
    const { recorded } = await holdTreatments([teas]);
    paste(first, second);
    press('Read');
    const [one] = readLines();
    if (one !== undefined) fireEvent.click(one);
    press('Add these');
    expect(listAfter(recorded)).toMatchObject([teas, { drugs: ['capecitabine'] }]);
    expect(listAfter(recorded)).toHaveLength(2);
  });

  test('in which no drug is known say so, and can be kept as they were written', async () => {
    const { recorded } = await holdTreatments();
    paste('a study drug with a number', first);
    press('Read');
    const [unread = '', read = ''] = readLines().map(wordsOf);
    expect(unread).toContain('No treatment recognized');
    expect(unread).toContain('a study drug with a number');
    expect(read).not.toContain('No treatment recognized');
    // With no date and no reason it may be about something else: it waits for a tick of its own.
    expect(readLines().map(({ checked }) => checked)).toEqual([false, true]);
    fireEvent.click(readLines()[0] as HTMLInputElement);
    press('Add these');
    expect(listAfter(recorded)?.[0]).toMatchObject({ drugs: [], said: 'a study drug with a number' });
  });

  test('that were dropped, or in which nothing stands, record nothing', async () => {
    const { recorded } = await holdTreatments();
    paste(first);
    press('Read');
    press('Drop them');
    expect(box().value).toBe('');
    paste(' ', '');
    press('Read');
    expect(screen.getByText('Nothing to read in these lines.')).toBeTruthy();
    expect(recorded).toEqual([]);
  });

  test('are not added where the picture has no room for them', async () => {
    const { recorded } = await holdTreatments(Array<Treatment>(59).fill(capecitabine));
    paste(first, second);
    press('Read');
    expect(screen.getByText(/^At most 1 treatments fit/)).toBeTruthy();
    press('Add these');
    expect(recorded).toEqual([]);
    const [one] = readLines();
    if (one !== undefined) fireEvent.click(one);
    press('Add these');
    expect(listAfter(recorded)).toHaveLength(60);
  });
});

test.each([
  [60, false],
  [61, true],
])('Of %i pasted lines it is said that not all were read: %s', async (count, isSaid) => {
  await holdTreatments();
  paste(...Array<string>(count).fill(first));
  press('Read');
  expect(readLines()).toHaveLength(60);
  expect(screen.queryByText(/^Only the first 60 lines were read/) !== null).toBe(isSaid);
});

describe('The list', () => {
  test('names drugs, or what was written; says what they count as; and loses the one that is removed', async () => {
    const { recorded } = await holdTreatments([capecitabine, teas]);
    expect(screen.getByRole('group', { name: 'capecitabine' }).textContent).toContain('from 05/2023');
    expect(screen.getByText(/^In the choice of options these count as/).textContent).toContain(
      'capecitabine before',
    );
    press('Remove: teas from the market');
    expect(listAfter(recorded)).toEqual([capecitabine]);
    expect(document.activeElement?.textContent).toBe('Treatments in this picture');
  });

  test('that is empty is not said to mean that nothing was given', async () => {
    await holdTreatments();
    expect(screen.getByText(/^None listed yet/).textContent).toContain('not the same as none given');
    expect(screen.queryByText(/^In the choice of options/)).toBeNull();
  });

  test('takes what the lines did not say: before or since it spread, and why it ended', async () => {
    const { recorded } = await holdTreatments([capecitabine]);
    fireEvent.change(screen.getByLabelText('When'), { target: { value: 'advanced' } });
    fireEvent.change(screen.getByLabelText('Why it ended'), { target: { value: 'growth' } });
    expect(listAfter(recorded)).toEqual([{ ...capecitabine, setting: 'advanced', why: 'growth' }]);
    fireEvent.change(screen.getByLabelText('When'), { target: { value: '' } });
    expect(listAfter(recorded)).toEqual([{ ...capecitabine, why: 'growth' }]);
  });

  test('is whole only when somebody says so', async () => {
    const { recorded } = await holdTreatments([capecitabine]);
    const whole = within(screen.getByRole('radiogroup', { name: 'This is the whole list of treatments' }));
    expect(whole.getByRole<HTMLInputElement>('radio', { checked: true }).value).toBe('unknown');
    fireEvent.click(whole.getByRole('radio', { name: 'Yes' }));
    expect(recorded).toEqual([
      { type: 'picture-set', answers: [{ item: 'treatments-complete', value: 'yes' }] },
    ]);
  });
});
