import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { KeptDrafts } from '../../../renderer/components/keptDrafts.ts';
import type { Recordable } from '../../../renderer/visit/StepProps.ts';
import { VisitText } from '../../../renderer/visit/VisitText.tsx';
import { longestText } from '../../../shared/visit/text.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { show } from '../../support/show.tsx';
import { freshVisit } from '../../support/visits.ts';

const visitWith = (texts: Partial<Visit['texts']>): Visit => {
  const visit = freshVisit();
  return { ...visit, texts: { ...visit.texts, ...texts } };
};

/** Two of the visit's texts side by side, and what was recorded. */
function fields(texts: Partial<Visit['texts']> = {}) {
  const recorded: Recordable[] = [];
  const drafts = new Map<string, string>();
  const record = (change: Recordable) => recorded.push(change);
  const part = (visit: Visit) => (
    <KeptDrafts value={drafts}>
      <VisitText
        visit={visit}
        record={record}
        field="reason"
        label="Motivo"
        hint="Con sus palabras"
        multiline
      />
      <VisitText visit={visit} record={record} field="day-phone" label="Teléfono" type="tel" />
    </KeptDrafts>
  );
  const { again } = show(part(visitWith(texts)), 'es');
  return { recorded, drafts, becomes: (next: Partial<Visit['texts']>) => again(part(visitWith(next))) };
}
const field = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, text: string) => {
  fireEvent.change(field(name), { target: { value: text } });
  fireEvent.blur(field(name));
};

describe('A text of the visit', () => {
  test('shows its own words and not those of another', () => {
    fields({ reason: 'Son niños todavía' });
    expect(field('Motivo').value).toBe('Son niños todavía');
    expect(field('Teléfono').value).toBe('');
  });

  test('is recorded under its own name', () => {
    const { recorded } = fields();
    type('Teléfono', '555 0100');
    expect(recorded).toEqual([{ type: 'text-set', field: 'day-phone', text: '555 0100' }]);
  });

  test('is recorded as empty when it was emptied', () => {
    const { recorded } = fields({ reason: 'Cerca de casa' });
    type('Motivo', '');
    expect(recorded).toEqual([{ type: 'text-set', field: 'reason', text: '' }]);
  });

  test('is not recorded when nobody typed', () => {
    const { recorded } = fields({ reason: 'Cerca de casa' });
    fireEvent.focus(field('Motivo'));
    fireEvent.blur(field('Motivo'));
    expect(recorded).toEqual([]);
  });

  test('follows the visit, so that undo is seen in it', () => {
    const { becomes } = fields();
    type('Motivo', 'Cerca de casa');
    becomes({ reason: 'Cerca de casa' });
    becomes({});
    expect(field('Motivo').value).toBe('');
  });

  test('that is too long is told in Spanish, not recorded, and kept under its own name', () => {
    const { recorded, drafts } = fields();
    const long = 'x'.repeat(longestText + 1);
    type('Motivo', long);
    expect(recorded).toEqual([]);
    expect([...drafts]).toEqual([['reason', long]]);
    expect(field('Motivo').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText(/10,000 letras/)).toBeTruthy();
    expect(field('Teléfono').getAttribute('aria-invalid')).not.toBe('true');
  });

  test('hands its hint and its shape to the field', () => {
    fields();
    const hint = screen.getByText('Con sus palabras');
    expect(field('Motivo').getAttribute('aria-describedby')).toContain(hint.id);
    expect(field('Motivo').tagName).toBe('TEXTAREA');
    expect(field('Teléfono').type).toBe('tel');
    expect(field('Teléfono').hasAttribute('aria-describedby')).toBe(false);
  });
});
