import { type FormEvent, useState } from 'react';
import type { AppState } from '../../shared/ipc/contract.ts';
import type { ErrorCode } from '../../shared/result.ts';
import { Button } from '../components/Button.tsx';
import { Field } from '../components/Field.tsx';
import { beside } from './beside.ts';
import { Door } from './Door.tsx';
import { useWords } from './words.tsx';

/** Asks for the passphrase. A wrong one says so beside the field and keeps what was typed. */
export function Unlock({ onOpened }: { onOpened: (state: AppState) => void }) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<ErrorCode | null>(null);
  const [busy, setBusy] = useState(false);

  const unlock = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await beside()['app.unlock']({ passphrase });
    setBusy(false);
    if (answer.ok) onOpened(answer.value.state);
    else setProblem(answer.error.code);
  };

  return (
    <Door title={t('firstStart:unlockTitle')}>
      <form onSubmit={unlock}>
        <Field
          label={t('firstStart:passphrase')}
          type="password"
          autoComplete="current-password"
          value={passphrase}
          onChange={setPassphrase}
          error={problem === null ? null : t(`errors:${problem}`)}
          autoFocus
        />
        <Button type="submit" kind="primary" isDisabled={busy}>
          {busy ? t('firstStart:opening') : t('firstStart:unlock')}
        </Button>
      </form>
    </Door>
  );
}
