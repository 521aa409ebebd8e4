import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { StartCard } from '../../../../renderer/visit/close/StartCard.tsx';
import { fullVisit } from '../../../support/fullVisit.ts';
import { holdStep } from '../../../support/heldStep.tsx';

const fields = [
  'Do not start until',
  'Start',
  'How to take it',
  'If a dose is missed',
  'Food, herbs and other medicines',
  'Keep taking, or stop',
  'If the test or the insurance says no',
  'Insurance and cost',
];

test.each(fields)('"%s" holds several lines, so that a whole sentence can be seen', async (label) => {
  const { recorded } = await holdStep(StartCard, fullVisit());
  const field = screen.getByLabelText(label);
  expect(field.tagName).toBe('TEXTAREA');
  fireEvent.change(field, { target: { value: 'first this\nthen that' } });
  fireEvent.blur(field);
  expect(recorded).toMatchObject([{ type: 'text-set', text: 'first this\nthen that' }]);
});

test('where nothing was chosen today, nothing is asked about a start', async () => {
  const visit = fullVisit();
  const texts = { ...visit.texts, 'wait-for': '', 'start-when': '', 'how-to-take': '', 'missed-dose': '' };
  await holdStep(StartCard, { ...visit, texts, outcome: { kind: 'not-today', safeUntil: null } });
  expect(screen.getByRole('heading', { name: 'Until then' })).toBeTruthy();
  expect(screen.queryByLabelText('Do not start until')).toBeNull();
  expect(screen.queryByLabelText('How to take it')).toBeNull();
  expect(screen.getByLabelText('Keep taking, or stop')).toBeTruthy();
});

describe('Where stopping was talked about', () => {
  const stopping = (texts: Partial<ReturnType<typeof fullVisit>['texts']> = {}) => {
    const visit = fullVisit();
    const none = Object.fromEntries(
      Object.keys(visit.texts).map((field) => [field, '']),
    ) as typeof visit.texts;
    return {
      ...visit,
      answers: { ...visit.answers, path: 'stopping' as const },
      texts: { ...none, ...texts },
    };
  };
  const labels = () =>
    screen.getAllByRole('textbox').map((field) => (field as HTMLTextAreaElement).labels[0]?.textContent);

  test('only what goes on is asked, under its own heading', async () => {
    await holdStep(StartCard, stopping());
    expect(screen.getByRole('heading', { name: 'From now on' })).toBeTruthy();
    expect(labels()).toEqual(['Keep taking, or stop', 'Insurance and cost', 'We meet again']);
  });

  test('what was typed before stays to be seen', async () => {
    await holdStep(StartCard, stopping({ 'how-to-take': 'with food' }));
    expect(labels()).toContain('How to take it');
    expect(labels()).not.toContain('If a dose is missed');
  });
});
