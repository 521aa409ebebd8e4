import { useCallback, useEffect, useRef, useState } from 'react';
import { EventId, VisitId } from '../../shared/ids.ts';
import type { VisitRow } from '../../shared/ipc/contract.ts';
import type { ErrorCode } from '../../shared/result.ts';
import { beside } from '../app/beside.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import { Field } from '../components/Field.tsx';
import { LanguageSwitch } from '../components/LanguageSwitch.tsx';
import styles from './HomeScreen.module.css';
import { VisitList } from './VisitList.tsx';

/** How many visits the page holds; older ones are found by searching. */
const pageSize = 100;

/** The clinician's page: find a visit, open it, or start one. Never on show while a patient is in the room. */
export function HomeScreen({ onOpen }: { onOpen: (visitId: VisitId) => void }) {
  const { t, language } = useWords();
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<{ rows: VisitRow[]; more: boolean } | null>(null);
  const [problem, setProblem] = useState<ErrorCode | null>(null);

  useEffect(() => {
    let latest = true;
    void beside()
      ['visits.list']({ search, limit: pageSize })
      .then((answer) => {
        if (!latest) return;
        if (answer.ok) setFound(answer.value);
        setProblem(answer.ok ? null : answer.error.code);
      });
    return () => {
      latest = false;
    };
  }, [search]);

  const isStarting = useRef(false);
  const start = useCallback(async () => {
    // A second press before the first is answered asks for the same visit, not for another one.
    if (isStarting.current) return;
    isStarting.current = true;
    const visitId = VisitId.parse(crypto.randomUUID());
    const eventId = EventId.parse(crypto.randomUUID());
    const answer = await beside()['visits.start']({ visitId, eventId, language });
    isStarting.current = false;
    if (answer.ok) onOpen(visitId);
    else setProblem(answer.error.code);
  }, [language, onOpen]);

  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <span className={styles.brand}>Beside</span>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <div className={styles.head}>
          <h1>{t('home:title')}</h1>
          <Button kind="primary" onPress={start}>
            {t('home:start')}
          </Button>
        </div>
        <Field
          label={t('home:search')}
          hint={t('home:searchHint')}
          value={search}
          onChange={(text) => setSearch(text.slice(0, 200))}
        />
        {problem !== null && <p role="alert">{t(`errors:${problem}`)}</p>}
        {found !== null && (
          <VisitList rows={found.rows} more={found.more} searched={search !== ''} onOpen={onOpen} />
        )}
      </main>
    </div>
  );
}
