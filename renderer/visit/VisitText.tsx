import { useCallback } from 'react';
import type { TextField } from '../../shared/visit/text.ts';
import { TextEntry } from '../components/TextEntry.tsx';
import type { StepProps } from './StepProps.ts';

interface Props extends Pick<StepProps, 'visit' | 'record'> {
  field: TextField;
  label: string;
  hint?: string;
  multiline?: boolean;
  rows?: number;
  type?: 'text' | 'tel';
}

/** For a text that may be a sentence: the field begins as one line and grows with what is typed. */
export const growing = { multiline: true, rows: 1 } as const;

/** One of the visit's texts as a field: what is typed becomes a `text-set`. */
export function VisitText({ visit, record, field, ...entry }: Props) {
  const commit = useCallback((text: string) => record({ type: 'text-set', field, text }), [field, record]);
  return <TextEntry {...entry} name={field} value={visit.texts[field]} onCommit={commit} />;
}
