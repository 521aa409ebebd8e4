import { useCallback } from 'react';
import type { Candidate } from '../../../shared/candidates/candidates.ts';
import { careIn, reasonsIn } from '../../../shared/candidates/reasonWords.ts';
import type { OptionRow } from '../../../shared/ipc/contract.ts';
import { useWords } from '../../app/words.tsx';
import { TextEntry } from '../../components/TextEntry.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';

interface Props extends Pick<StepProps, 'visit' | 'record'> {
  /** What stands in the columns, in its order. */
  picked: readonly OptionRow[];
  byId: ReadonlyMap<string, Candidate>;
}

/** For each option that was picked: what speaks for it and against it, what asks for care, what nobody has asked. */
export function PickedCandidates({ picked, byId, ...step }: Props) {
  const { t, language } = useWords();
  if (picked.length === 0) return null;
  return (
    <>
      <h3>{t('candidates:title')}</h3>
      <p className={styles.soft}>{t('candidates:hint')}</p>
      {picked.map(({ id, name }) => (
        <Picked key={id} id={id} name={name[language]} candidate={byId.get(id)} {...step} />
      ))}
    </>
  );
}

interface PickedProps extends Pick<StepProps, 'visit' | 'record'> {
  id: OptionRow['id'];
  name: string;
  candidate: Candidate | undefined;
}

function Picked({ id, name, candidate, ...step }: PickedProps) {
  const { t } = useWords();
  if (candidate === undefined) return null;
  const isAgainst = candidate.verdict === 'not-now';
  return (
    <div className={isAgainst ? styles.notice : undefined}>
      <p>
        <strong>{name}</strong>
      </p>
      {[...reasonsIn(candidate, t), ...careIn(candidate, t)].map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p className={styles.soft}>{t('candidates:rule', { rule: candidate.rule })}</p>
      {isAgainst && <Despite id={id} {...step} />}
    </div>
  );
}

/** Why an option stands among the columns although something stands against it. */
function Despite({ id, visit, record }: Pick<StepProps, 'visit' | 'record'> & { id: OptionRow['id'] }) {
  const { t } = useWords();
  const reason = visit.despite.find(({ option }) => option === id)?.reason ?? '';
  const commit = useCallback(
    (text: string) => record({ type: 'despite-set', option: id, reason: text.trim() === '' ? null : text }),
    [id, record],
  );
  return (
    <TextEntry
      name={`despite.${id}`}
      label={t('candidates:despite')}
      hint={t('candidates:despiteHint')}
      value={reason}
      onCommit={commit}
    />
  );
}
