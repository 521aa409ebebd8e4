import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DayField } from '../../../renderer/components/DayField.tsx';
import type { Day } from '../../../shared/ids.ts';
import { show } from '../../support/show.tsx';

/** The field on a page, what it handed on so far, and a way to change the visit behind it. */
function dayField(value: Day | null) {
  const handed: (Day | null)[] = [];
  const part = (day: Day | null) => (
    <DayField label="Wedding" hint="Of her son" value={day} onChange={(taken) => handed.push(taken)} />
  );
  const { again } = show(part(value));
  return { handed, becomes: (day: Day | null) => again(part(day)) };
}

const field = () => screen.getByLabelText<HTMLInputElement>('Wedding');
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
/** A date field shows half a date but says that it is empty. As plain text, it says what it shows. */
const typeAsText = (text: string) => {
  field().type = 'text';
  // React would make it a date field again.
  Object.defineProperty(field(), 'type', { get: () => 'text', set: () => undefined });
  type(text);
};

describe('A day', () => {
  test('is asked with the calendar of the computer, under a label and with a hint', () => {
    dayField(null);
    expect(field().type).toBe('date');
    expect(screen.getByText('Of her son').id).toBe(field().getAttribute('aria-describedby'));
  });

  test('stands in its field when it is known', () => {
    dayField('2026-12-14');
    expect(field().value).toBe('2026-12-14');
  });

  test('that is not known leaves the field empty', () => {
    dayField(null);
    expect(field().value).toBe('');
  });

  test('is handed on as soon as it is whole', () => {
    const { handed } = dayField(null);
    type('2026-12-14');
    expect(handed).toEqual(['2026-12-14']);
  });

  test('keeps its name when its label is not shown', () => {
    show(<DayField label="Wedding" hideLabel value={null} onChange={() => undefined} />);
    expect(field().getAttribute('aria-label')).toBe('Wedding');
    expect(screen.queryByText('Wedding')).toBeNull();
  });
});

describe('What is not a day', () => {
  test.each([
    ['half a date', '2026-12'],
    ['a day that no calendar has', '2026-02-30'],
    ['words', 'in spring'],
  ])('is not handed on and stays in the field: %s', (_what, text) => {
    const { handed } = dayField('2026-12-14');
    typeAsText(text);
    expect(handed).toEqual([]);
    expect(field().value).toBe(text);
  });

  test('is handed on as not known when the field was emptied and left, and not before', () => {
    const { handed } = dayField('2026-12-14');
    type('');
    expect(handed).toEqual([]);
    fireEvent.blur(field());
    expect(handed).toEqual([null]);
  });

  test('is not handed on while its year is still being typed', () => {
    const { handed } = dayField(null);
    for (const year of ['0002', '0020', '0202']) type(`${year}-12-14`);
    expect(handed).toEqual([]);
    type('2026-12-14');
    expect(handed).toEqual(['2026-12-14']);
  });
});

describe('A day that is changed from outside', () => {
  test('is shown in place of what was typed, so that undo is seen', () => {
    const { becomes, handed } = dayField('2026-12-14');
    type('2026-12-20');
    becomes('2026-12-20');
    becomes('2026-12-14');
    expect(field().value).toBe('2026-12-14');
    expect(handed).toEqual(['2026-12-20']);
  });

  test('empties the field when it is not known any more', () => {
    const { becomes, handed } = dayField('2026-12-14');
    becomes(null);
    expect(field().value).toBe('');
    expect(handed).toEqual([]);
  });
});
