import { useCallback, useEffect, useRef, useState } from 'react';
import type { Input } from '../../shared/ipc/contract.ts';
import type { ErrorCode } from '../../shared/result.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import { drawInto } from './drawInto.ts';
import styles from './Preview.module.css';

type Request = Input<'printouts.preview'>;

/** How long after the last change the pages are made anew. */
const pauseMs = 300;

interface Props {
  label: string;
  /** Null while something is on its way to the store: what is shown stays. */
  request: Request | null;
}

/**
 * The pages as they will be, drawn anew 300 ms after each change. While new ones are made the old ones stay, marked;
 * a newer change stops the making of older ones.
 */
export function Preview({ label, request: wanted }: Props) {
  const { t } = useWords();
  const pages = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const nameOf = useCallback((page: number, of: number) => t('preview:page', { page, of }), [t]);
  // One string that changes with the request, or when the person tries again.
  const asked = wanted === null ? null : JSON.stringify({ attempt, request: wanted });
  // What came of which request: until it is the one that is wanted now, the pages are not those that will be.
  const [settled, setSettled] = useState<{ asked: string; problem: ErrorCode | null } | null>(null);
  const isBusy = asked === null || settled?.asked !== asked;
  const problem = isBusy ? null : settled.problem;

  useEffect(() => {
    const place = pages.current;
    for (const old of place?.children ?? []) old.setAttribute('data-old', '');
    if (asked === null || place === null) return;
    const stopped = new AbortController();
    const { signal } = stopped;
    const { request } = JSON.parse(asked) as { request: Request };
    const make = async () => {
      const came = await drawInto({ place, request, nameOf, signal }).catch(() => 'cannot-print' as const);
      if (signal.aborted || came === 'not-newest') return;
      setSettled({ asked, problem: came === 'drawn' ? null : came });
    };
    // The first pages at once; only changes wait for a pause.
    const timer = setTimeout(make, place.hasChildNodes() ? pauseMs : 0);
    return () => {
      clearTimeout(timer);
      stopped.abort();
    };
  }, [asked, nameOf]);

  return (
    <section className={styles.preview} aria-label={label} aria-busy={isBusy}>
      {problem !== null && (
        <div role="alert">
          <p>{t(`errors:${problem}`)}</p>
          <Button onPress={() => setAttempt(attempt + 1)}>{t('visit:tryAgain')}</Button>
        </div>
      )}
      <p className={styles.busy}>{isBusy ? t('preview:busy') : null}</p>
      <div ref={pages} className={styles.pages} />
    </section>
  );
}
