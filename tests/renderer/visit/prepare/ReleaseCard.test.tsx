import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ReleaseCard } from '../../../../renderer/visit/prepare/ReleaseCard.tsx';
import { isReleased, type Visit } from '../../../../shared/visit/visit.ts';
import { fullVisit } from '../../../support/fullVisit.ts';
import { holdStep } from '../../../support/heldStep.tsx';
import { hormoneAlone, palbo, ribo, sliceFor } from '../../../support/realLibrary.ts';

const at = '2026-11-23T12:00:00.000Z';
const accepted = { by: 'Dr. Lee', at };
/** Two columns, nothing released, no name typed anywhere. */
const unreleased = (change: Partial<Visit> = {}) =>
  fullVisit({
    columns: [palbo, ribo],
    released: null,
    texts: { ...fullVisit().texts, 'recommended-by': '' },
    ...change,
  });
const hold = (visit: Visit, library = sliceFor(visit.columns)) => holdStep(ReleaseCard, visit, { library });
const name = () => screen.getByLabelText<HTMLInputElement>('Name of the oncologist');
const type = (text: string) => fireEvent.change(name(), { target: { value: text } });
const button = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Release these options' });
const acceptance = () => screen.queryByRole('checkbox', { name: /I have read what I will show/ });
const accept = () => fireEvent.click(acceptance() as HTMLElement);
const pageText = () => document.body.textContent ?? '';

describe('Options can be released', () => {
  test('with a name, columns, and the acceptance of text that nobody has reviewed', async () => {
    const { recorded, store } = await hold(unreleased());
    type('  Dr. Lee ');
    accept();
    expect(button().disabled).toBe(false);
    fireEvent.click(button());
    expect(recorded).toEqual([
      { type: 'unreviewed-accepted', by: 'Dr. Lee' },
      { type: 'release-set', release: { by: 'Dr. Lee', columns: [palbo, ribo], own: null } },
    ]);
    await waitFor(() => expect(store.stored).toHaveLength(2));
    expect(isReleased(store.visit())).toBe(true);
    await waitFor(() => expect(pageText()).toContain('Released by Dr. Lee, '));
    expect(pageText()).toContain('Use of unreviewed library text was accepted by Dr. Lee, ');
  });

  test('with the name that stands under the recommendation', async () => {
    await hold(fullVisit({ released: null }));
    expect(name().value).toBe('typed recommended-by');
  });

  test('without another acceptance once there is one', async () => {
    const { recorded } = await hold(unreleased({ unreviewedAccepted: accepted }));
    expect(acceptance()).toBeNull();
    type('Dr. Lee');
    fireEvent.click(button());
    expect(recorded).toEqual([
      { type: 'release-set', release: { by: 'Dr. Lee', columns: [palbo, ribo], own: null } },
    ]);
  });

  test('without any where a clinician has reviewed every one of them', async () => {
    const slice = sliceFor([palbo, ribo]);
    const options = slice.options.map((option) => ({
      ...option,
      reviewed: { by: 'Dr. Lee', role: 'Oncologist', on: '2026-11-01' },
    }));
    const { recorded } = await hold(unreleased(), { ...slice, options });
    expect(acceptance()).toBeNull();
    type('Dr. Lee');
    fireEvent.click(button());
    expect(recorded.map((change) => change.type)).toEqual(['release-set']);
  });
});

describe('Options cannot be released', () => {
  test('without a name', async () => {
    const { recorded } = await hold(unreleased());
    accept();
    for (const text of ['', '   ']) {
      type(text);
      expect(button().disabled).toBe(true);
    }
    expect(pageText()).toContain('To release, pick at least one option and give a name.');
    fireEvent.click(button());
    expect(recorded).toEqual([]);
  });

  test('without columns', async () => {
    const { recorded } = await hold(unreleased({ columns: [], unreviewedAccepted: accepted }));
    type('Dr. Lee');
    expect(button().disabled).toBe(true);
    fireEvent.click(button());
    expect(recorded).toEqual([]);
  });

  test('without acceptance; and one that was taken back is none', async () => {
    const { recorded } = await hold(unreleased());
    type('Dr. Lee');
    expect(button().disabled).toBe(true);
    accept();
    expect(button().disabled).toBe(false);
    accept();
    expect(button().disabled).toBe(true);
    fireEvent.click(button());
    expect(recorded).toEqual([]);
  });

  test('without acceptance while the library’s part for a column has not come', async () => {
    await hold(unreleased(), sliceFor([]));
    type('Dr. Lee');
    expect(button().disabled).toBe(true);
    accept();
    expect(button().disabled).toBe(false);
  });

  test('under a name of more than 10,000 letters', async () => {
    await hold(unreleased());
    accept();
    type('L'.repeat(10_001));
    expect(button().disabled).toBe(true);
  });
});

describe('A release', () => {
  const released = { by: 'Dr. Lee', columns: [palbo, ribo], own: null, at };

  test('can be taken back', async () => {
    const { recorded } = await hold(unreleased({ released }));
    fireEvent.click(screen.getByRole('button', { name: 'Take the release back' }));
    expect(recorded).toEqual([{ type: 'release-set', release: null }]);
    await waitFor(() => expect(button()).toBeTruthy());
  });

  test('of other columns does not hold: it says so and asks again, with the name filled in', async () => {
    await hold(unreleased({ released, columns: [palbo, hormoneAlone] }));
    expect(pageText()).toContain('The options have changed since Dr. Lee released them.');
    expect(name().value).toBe('Dr. Lee');
  });

  test('holds in whatever order its columns stand', async () => {
    await hold(unreleased({ released, columns: [ribo, palbo] }));
    expect(pageText()).toContain('Released by Dr. Lee, ');
    expect(screen.queryByRole('button', { name: 'Release these options' })).toBeNull();
  });
});
