import { useCallback, useRef, useState } from 'react';
import { EventId, VisitId } from '../../shared/ids.ts';
import { beside } from '../app/beside.ts';
import { PageTop } from '../app/PageTop.tsx';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import { Field } from '../components/Field.tsx';
import { DeletedList } from './DeletedList.tsx';
import { DoneNotice } from './DoneNotice.tsx';
import styles from './HomeScreen.module.css';
import { useVisits } from './useVisits.ts';
import { VisitList } from './VisitList.tsx';

interface Props {
  onOpen: (visitId: VisitId) => void;
  /** Goes to the library. */
  onRead: () => void;
}

/** The clinician's page: find a visit, open it, or start one. Never on show while a patient is in the room. */
export function HomeScreen({ onOpen, onRead }: Props) {
  const { t, language } = useWords();
  const [search, setSearch] = useState('');
  const { lists, done, problem, setRefused, remove, bringBack } = useVisits(search);

  const isStarting = useRef(false);
  const start = useCallback(
    async (follows: VisitId | null) => {
      // A second press before the first is answered asks for the same visit, not for another one.
      if (isStarting.current) return;
      isStarting.current = true;
      const visitId = VisitId.parse(crypto.randomUUID());
      const eventId = EventId.parse(crypto.randomUUID());
      const answer = await beside()['visits.start']({ visitId, eventId, language, follows });
      isStarting.current = false;
      if (answer.ok) onOpen(visitId);
      else setRefused(answer.error.code);
    },
    [language, onOpen, setRefused],
  );

  return (
    <div className={styles.page}>
      <PageTop>
        <Button kind="quiet" onPress={onRead}>
          {t('library:open')}
        </Button>
      </PageTop>
      <main className={styles.main}>
        <div className={styles.head}>
          <h1>{t('home:title')}</h1>
          <Button kind="primary" onPress={() => start(null)}>
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
        {lists !== null && (
          <VisitList
            rows={lists.rows}
            more={lists.more}
            searched={search !== ''}
            onOpen={onOpen}
            onFollowUp={({ id }) => start(id)}
            onDelete={remove}
          />
        )}
        <DoneNotice
          done={done}
          onUndo={() => done !== null && bringBack(done.row)}
          onOpen={() => done !== null && onOpen(done.row.id)}
        />
        {lists !== null && <DeletedList rows={lists.deleted} onBringBack={bringBack} />}
      </main>
    </div>
  );
}
