import { type FocusEvent, useEffect, useState } from 'react';
import { Day } from '../../shared/ids.ts';
import { Field } from './Field.tsx';

interface Props {
  label: string;
  hint?: string;
  hideLabel?: boolean;
  value: Day | null;
  onChange: (day: Day | null) => void;
}

/**
 * A day from the calendar that the computer brings. Half a date stays in the field and is not handed on, nor is a
 * year that is still being typed; an emptied field is handed on when it is left.
 */
export function DayField({ value, onChange, ...field }: Props) {
  const [draft, setDraft] = useState(value ?? '');
  // Undo and other windows change the value from outside.
  useEffect(() => setDraft(value ?? ''), [value]);

  const take = (text: string) => {
    setDraft(text);
    const day = Day.safeParse(text);
    if (day.success && isWholeYear(day.data)) onChange(day.data);
  };
  const leave = ({ target }: FocusEvent) => {
    // A half-typed date reads as empty too; only the field itself knows the difference.
    const isHalf = target instanceof HTMLInputElement && target.validity.badInput;
    if (draft === '' && value !== null && !isHalf) onChange(null);
  };
  return <Field {...field} type="date" value={draft} onChange={take} onBlur={leave} />;
}

/** While 2027 is typed the field says 0002, 0020 and 0202 on the way. */
const isWholeYear = (day: Day) => day >= '1900';
