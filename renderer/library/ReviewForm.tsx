import { useState } from 'react';
import { Review } from '../../shared/content/clinic.ts';
import type { Option } from '../../shared/content/option.ts';
import type { ErrorCode } from '../../shared/result.ts';
import { beside } from '../app/beside.ts';
import { useWords } from '../app/words.tsx';
import { Button } from '../components/Button.tsx';
import { Card } from '../components/Card.tsx';
import { Field } from '../components/Field.tsx';
import styles from './Library.module.css';

/** Somebody stands by name for every word and number of this option, or takes that back. */
export function ReviewForm({ option, onChanged }: { option: Option; onChanged: () => void }) {
  const { t } = useWords();
  const [by, setBy] = useState('');
  const [role, setRole] = useState('');
  const [refused, setRefused] = useState<ErrorCode | null>(null);
  const review = Review.omit({ on: true }).safeParse({ by, role });
  const send = async (what: { by: string; role: string } | null) => {
    const answer = await beside()['library.review']({ option: option.id, review: what });
    setRefused(answer.ok ? null : answer.error.code);
    if (answer.ok) onChanged();
  };
  return (
    <Card title={t('library:reviewTitle')} hint={t('library:reviewHint')}>
      {option.reviewed === null ? (
        <>
          <Field label={t('library:name')} value={by} onChange={(text) => setBy(text.slice(0, 120))} />
          <Field label={t('library:role')} value={role} onChange={(text) => setRole(text.slice(0, 120))} />
          <div className={styles.actions}>
            <Button isDisabled={!review.success} onPress={() => void (review.success && send(review.data))}>
              {t('library:record')}
            </Button>
          </div>
        </>
      ) : (
        <div className={styles.actions}>
          <Button onPress={() => void send(null)}>{t('library:takeBack')}</Button>
        </div>
      )}
      {refused !== null && <p role="alert">{t(`errors:${refused}`)}</p>}
    </Card>
  );
}
