import { useCallback, useContext, useLayoutEffect, useRef, useState } from 'react';
import { formatNumber } from '../../shared/i18n/translate.ts';
import { longestText } from '../../shared/visit/text.ts';
import { useWords } from '../app/words.tsx';
import { Field } from './Field.tsx';
import { KeptDrafts } from './keptDrafts.ts';
import { useWhenLeaving } from './useWhenLeaving.ts';

interface Props {
  /** Which text of the visit this is; what cannot be saved is kept under it while another step is shown. */
  name: string;
  label: string;
  value: string;
  /** Called with the whole text, never more than 10,000 characters, once typing pauses. */
  onCommit: (text: string) => void;
  hint?: string;
  multiline?: boolean;
  hideLabel?: boolean;
  rows?: number;
  type?: 'text' | 'tel';
}

/** How long after the last key a text becomes an event. */
const pauseMs = 400;

/**
 * A text of the visit. It is handed on 400 ms after the last key, on leaving the field, when the step goes away and
 * before the window hides. Too long, or half a character: a sentence, nothing handed on, nothing lost.
 */
export function TextEntry({ name, value, onCommit, ...field }: Props) {
  const { t, language } = useWords();
  const kept = useContext(KeptDrafts);
  const [draft, setDraft] = useState(kept?.get(name) ?? null);
  const pending = useRef(draft);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const commit = useRef(onCommit);
  useLayoutEffect(() => {
    commit.current = onCommit;
  });

  const flush = useCallback(() => {
    clearTimeout(timer.current);
    const text = pending.current;
    if (text === null || !isStorable(text)) return;
    pending.current = null;
    commit.current(text);
  }, []);

  const type = (text: string) => {
    setDraft(text);
    pending.current = text;
    if (isStorable(text)) kept?.delete(name);
    else kept?.set(name, text);
    clearTimeout(timer.current);
    timer.current = setTimeout(flush, pauseMs);
  };

  useWhenLeaving(flush);

  const onBlur = () => {
    flush();
    // From here on the field shows the visit's own text, so that undo is seen in it.
    if (pending.current === null) setDraft(null);
  };
  const most = formatNumber(language, longestText);
  const error = draft === null || isStorable(draft) ? null : t(`common:${faultOf(draft)}`, { most });

  return <Field {...field} value={draft ?? value} onChange={type} onBlur={onBlur} error={error} />;
}

const isStorable = (text: string) => text.length <= longestText && text.isWellFormed();
const faultOf = (text: string) => (text.length > longestText ? 'tooLong' : 'halfCharacter');
