import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Field } from '../../../renderer/components/Field.tsx';
import { show } from '../../support/show.tsx';

const nothing = () => undefined;
/** The texts that are tied to the field for a screen reader. */
const described = (field: HTMLElement) =>
  (field.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .flatMap((id) => document.getElementById(id)?.textContent ?? []);

describe('A field', () => {
  test('is found by its label and hands on what is typed', () => {
    const typed: string[] = [];
    show(<Field label="Label" value="" onChange={(text) => typed.push(text)} />);
    fireEvent.change(screen.getByLabelText('Label'), { target: { value: 'Ana' } });
    expect(typed).toEqual(['Ana']);
  });

  test('keeps its name when its label is not shown', () => {
    show(<Field label="Label" hideLabel value="" onChange={nothing} />);
    expect(screen.getByRole('textbox', { name: 'Label' })).toBeTruthy();
    expect(screen.queryByText('Label')).toBeNull();
  });

  test('has its hint and its error tied to it, and keeps its text', () => {
    show(<Field label="Label" hint="Not her name" error="Too short." value="A" onChange={nothing} />);
    const field = screen.getByLabelText<HTMLInputElement>('Label');
    expect(described(field).sort()).toEqual(['Not her name', 'Too short.']);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(field.value).toBe('A');
  });

  test('without an error is not marked as wrong', () => {
    show(<Field label="Label" hint="Not her name" value="" onChange={nothing} />);
    const field = screen.getByLabelText('Label');
    expect(described(field)).toEqual(['Not her name']);
    expect(field.getAttribute('aria-invalid')).not.toBe('true');
  });

  test('of several lines is a text area with as many', () => {
    show(<Field label="Label" multiline rows={5} value="" onChange={nothing} />);
    expect(screen.getByLabelText('Label').getAttribute('rows')).toBe('5');
  });
});
