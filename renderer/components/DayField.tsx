import { useEffect, useState } from 'react';
import { Day } from '../../shared/ids.ts';
import { Field } from './Field.tsx';

interface Props {
  label: string;
  hint?: string;
  hideLabel?: boolean;
  value: Day | null;
  onChange: (day: Day | null) => void;
}

/** A day from the calendar that the computer brings. Half a date stays in the field and is not handed on. */
export function DayField({ value, onChange, ...field }: Props) {
  const [draft, setDraft] = useState(value ?? '');
  // Undo and other windows change the value from outside.
  useEffect(() => setDraft(value ?? ''), [value]);

  const take = (text: string) => {
    setDraft(text);
    const day = Day.safeParse(text);
    if (day.success) onChange(day.data);
    else if (text === '') onChange(null);
  };
  return <Field {...field} type="date" value={draft} onChange={take} />;
}
