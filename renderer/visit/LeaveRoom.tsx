import { type FormEvent, useState } from 'react';
import type { ErrorCode } from '../../shared/result.ts';
import { beside } from '../app/beside.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { Field } from '../components/Field.tsx';

/**
 * While she is in the room, the list of visits and Prepare need the passphrase: they hold what is not hers to see.
 * Practice has none, so there it is only a question.
 */
export function LeaveRoom({ onOpened, onClose }: { onOpened: () => void; onClose: () => void }) {
  const { t } = useWords();
  const [passphrase, setPassphrase] = useState('');
  const [problem, setProblem] = useState<ErrorCode | null>(null);
  const [busy, setBusy] = useState(false);

  const confirm = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    const answer = await beside()['app.confirm']({ passphrase });
    setBusy(false);
    if (answer.ok) onOpened();
    else setProblem(answer.error.code);
  };
  return (
    <Dialog title={t('visit:roomTitle')} onClose={onClose}>
      <form onSubmit={confirm}>
        <p>{t('visit:roomWords')}</p>
        <Field
          label={t('firstStart:passphrase')}
          type="password"
          autoFocus
          value={passphrase}
          onChange={(text) => {
            setPassphrase(text);
            setProblem(null);
          }}
          error={problem === null ? null : t(`errors:${problem}`)}
        />
        <Button kind="primary" type="submit" isDisabled={busy}>
          {t('visit:roomOpen')}
        </Button>
      </form>
    </Dialog>
  );
}
