import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { OutcomeCard } from '../../../../renderer/visit/decide/OutcomeCard.tsx';
import type { OptionId } from '../../../../shared/ids.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { chosen, fullVisit } from '../../../support/fullVisit.ts';
import { holdStep } from '../../../support/heldStep.tsx';
import { noDrug, palbo, realLookup, ribo, toldAll } from '../../../support/realLibrary.ts';

const visitWith = (columns: OptionId[], change: Partial<Visit> = {}) =>
  fullVisit({
    columns,
    released: { by: 'Dr. Lee', columns, own: null, at: '2026-11-23T12:00:00.000Z' },
    outcome: null,
    ...change,
  });
const hold = (visit: Visit) => holdStep(OutcomeCard, visit);
const answers = () => screen.getAllByRole<HTMLInputElement>('radio');
const nameOf = (id: OptionId) => realLookup.text('en', `options.${id}.name`);
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const plain = ['not-today', 'second-opinion', 'stay-on', 'no-cancer-drug'];
const notToday = 'We did not choose today';

describe('What was decided', () => {
  test('has no answer beforehand, and is one of today’s options or "not today"', async () => {
    const { recorded } = await hold(visitWith([palbo, ribo]));
    expect(answers().map(({ value }) => value)).toEqual([palbo, ribo, ...plain]);
    expect(answers().filter(({ checked }) => checked)).toEqual([]);
    fireEvent.click(radio(`We chose: ${nameOf(ribo)}`));
    expect(recorded).toEqual([{ type: 'outcome-set', outcome: chosen(ribo) }]);
    await waitFor(() => expect(radio(`We chose: ${nameOf(ribo)}`).checked).toBe(true));
  });

  test('can be taken back to nothing', async () => {
    const { recorded } = await hold(visitWith([palbo, ribo], { outcome: chosen(palbo) }));
    fireEvent.click(screen.getByRole('button', { name: 'Take the answer back: nothing is decided yet' }));
    expect(recorded).toEqual([{ type: 'outcome-set', outcome: null }]);
    await waitFor(() => expect(answers().filter(({ checked }) => checked)).toEqual([]));
  });

  test('asks until when it is safe to wait only when nothing was chosen, and keeps that day', async () => {
    const { recorded } = await hold(visitWith([palbo]));
    expect(screen.queryByLabelText('It is safe to wait until')).toBeNull();
    fireEvent.click(radio(notToday));
    fireEvent.change(await screen.findByLabelText('It is safe to wait until'), {
      target: { value: '2026-12-14' },
    });
    expect(recorded).toEqual([
      { type: 'outcome-set', outcome: { kind: 'not-today', safeUntil: null } },
      { type: 'outcome-set', outcome: { kind: 'not-today', safeUntil: '2026-12-14' } },
    ]);
  });
});

describe('No cancer drug now', () => {
  test('is one answer where it is among today’s options, and not a second one beside it', async () => {
    await hold(visitWith([palbo, noDrug]));
    expect(answers().map(({ value }) => value)).toEqual([palbo, noDrug, ...plain.slice(0, -1)]);
  });

  test('stays to be seen where it was answered before it became one of the options', async () => {
    await hold(visitWith([palbo, noDrug], { outcome: { kind: 'no-cancer-drug' } }));
    expect(
      answers()
        .filter(({ checked }) => checked)
        .map(({ value }) => value),
    ).toEqual(['no-cancer-drug']);
  });

  test.each(['en', 'es'] as const)(
    'is said after a colon, so that any name makes a sentence, in %s',
    async (language) => {
      await holdStep(OutcomeCard, visitWith([noDrug]), { language });
      const name = realLookup.text(language, `options.${noDrug}.name`);
      const chose = language === 'en' ? 'We chose' : 'Escogimos';
      expect(radio(`${chose}: ${name}`).value).toBe(noDrug);
    },
  );
});

describe('No option stands among the answers', () => {
  test('that was not released', async () => {
    await hold(visitWith([palbo], { released: null }));
    expect(answers().map(({ value }) => value)).toEqual(plain);
    expect(document.body.textContent).not.toContain(nameOf(palbo));
  });

  test('that she may not know of', async () => {
    await hold(visitWith([palbo, noDrug], { told: { ...toldAll, 'not-curable': 'not-known' } }));
    expect(answers().map(({ value }) => value)).toEqual([palbo, ...plain.slice(0, -1)]);
    expect(document.body.textContent).not.toContain(nameOf(noDrug));
  });
});
