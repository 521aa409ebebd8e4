import { useCallback, useContext, useLayoutEffect, useRef, useState } from 'react';
import { Field } from './Field.tsx';
import { KeptDrafts } from './keptDrafts.ts';
import { useWhenLeaving } from './useWhenLeaving.ts';

interface Props<Value> {
  /** Which value of the visit this is; what cannot be read is kept under it while another step is shown. */
  name: string;
  label: string;
  hint?: string;
  /** The value as text. */
  value: string;
  /** What a text means; undefined where it means nothing. */
  read: (text: string) => Value | undefined;
  /** The sentence for a text that means nothing. */
  wrong: string;
  onCommit: (value: Value) => void;
  inputMode?: 'numeric';
}

/**
 * A value of the visit that is typed. It is handed on once: when the field is left, with Enter, or when it goes away. What means
 * nothing stays in the field with a sentence, and is not handed on.
 */
export function DraftField<Value>({ name, value, read, wrong, onCommit, ...field }: Props<Value>) {
  const kept = useContext(KeptDrafts);
  const [draft, setDraft] = useState(kept?.get(name) ?? null);
  const [isLeft, setLeft] = useState(draft !== null);
  const pending = useRef(draft);
  const latest = useRef({ value, read, onCommit });
  useLayoutEffect(() => {
    latest.current = { value, read, onCommit };
  });

  const flush = useCallback(() => {
    const text = pending.current;
    if (text === null) return;
    const meant = latest.current.read(text);
    if (meant === undefined) return;
    pending.current = null;
    if (text !== latest.current.value) latest.current.onCommit(meant);
  }, []);

  useWhenLeaving(flush);

  const type = (text: string) => {
    setDraft(text);
    setLeft(false);
    pending.current = text;
    if (read(text) === undefined) kept?.set(name, text);
    else kept?.delete(name);
  };
  const leave = () => {
    flush();
    setLeft(true);
    // From here on the field shows the visit's own value, so that undo is seen in it.
    if (pending.current === null) setDraft(null);
  };
  return (
    <Field
      {...field}
      value={draft ?? value}
      onChange={type}
      onBlur={leave}
      onKeyDown={({ key }) => key === 'Enter' && leave()}
      error={isLeft && draft !== null && read(draft) === undefined ? wrong : null}
    />
  );
}
