import { type FormEvent, useState } from 'react';
import type { AppState } from '../../shared/ipc/contract.ts';
import type { ErrorCode } from '../../shared/result.ts';
import { Button } from '../components/Button.tsx';
import { Field } from '../components/Field.tsx';
import { beside } from './beside.ts';
import { Door } from './Door.tsx';
import styles from './FirstStart.module.css';
import { useWords } from './words.tsx';

/** Two doors: keep visits on this computer behind a passphrase, or try it with nothing kept. */
export function FirstStart({ onOpened }: { onOpened: (state: AppState) => void }) {
  const { t } = useWords();
  const [problem, setProblem] = useState<ErrorCode | null>(null);

  const practise = async () => {
    const answer = await beside()['app.practice']({});
    if (answer.ok) onOpened(answer.value.state);
    else setProblem(answer.error.code);
  };

  return (
    <Door title={t('firstStart:title')}>
      <p className={styles.lead}>{t('firstStart:lead')}</p>
      <div className={styles.doors}>
        <SetUpDoor onOpened={onOpened} />
        <section className={styles.door} aria-labelledby="practice-title">
          <h2 id="practice-title">{t('firstStart:practiceTitle')}</h2>
          <p>{t('firstStart:practiceText')}</p>
          {problem !== null && <p role="alert">{t(`errors:${problem}`)}</p>}
          <Button onPress={practise}>{t('firstStart:practiceOpen')}</Button>
        </section>
      </div>
    </Door>
  );
}

function SetUpDoor({ onOpened }: { onOpened: (state: AppState) => void }) {
  const { t } = useWords();
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [problem, setProblem] = useState<ErrorCode | 'differ' | null>(null);
  const [busy, setBusy] = useState(false);

  const setUp = async (event: FormEvent) => {
    event.preventDefault();
    if (first !== second) return setProblem('differ');
    setBusy(true);
    const answer = await beside()['app.setUp']({ passphrase: first });
    setBusy(false);
    if (answer.ok) onOpened(answer.value.state);
    else setProblem(answer.error.code);
  };
  const differ = problem === 'differ';

  return (
    <section className={styles.door} aria-labelledby="set-up-title">
      <h2 id="set-up-title">{t('firstStart:setUpTitle')}</h2>
      <p>{t('firstStart:setUpText')}</p>
      <form onSubmit={setUp}>
        <Field
          label={t('firstStart:newPassphrase')}
          hint={t('firstStart:passphraseHint')}
          type="password"
          autoComplete="new-password"
          value={first}
          onChange={setFirst}
          error={problem === null || differ ? null : t(`errors:${problem}`)}
          autoFocus
        />
        <Field
          label={t('firstStart:passphraseAgain')}
          type="password"
          autoComplete="new-password"
          value={second}
          onChange={setSecond}
          error={differ ? t('firstStart:differ') : null}
        />
        <p className={styles.warning}>{t('firstStart:forgetting')}</p>
        <Button type="submit" kind="primary" isDisabled={busy}>
          {busy ? t('firstStart:opening') : t('firstStart:setUp')}
        </Button>
      </form>
    </section>
  );
}
