import { useState } from 'react';
import { folded } from '../../../../shared/folded.ts';
import type { Finding } from '../../../../shared/patient/findings.ts';
import { useWords } from '../../../app/words.tsx';
import { Field } from '../../../components/Field.tsx';
import { FindingTicks } from './FindingTicks.tsx';
import { NoneButton } from './NoneButton.tsx';
import styles from './Picture.module.css';
import type { PictureProps } from './PictureProps.ts';
import { findingKey } from './pictureWords.ts';

/** Conditions to tick, found by typing any part of their name. "None of the others" means all, in sight or not. */
export function ConditionList({ findings, ...picture }: PictureProps & { findings: readonly Finding[] }) {
  const { t } = useWords();
  const [query, setQuery] = useState('');
  const wanted = folded(query).split(/\s+/);
  const found = findings.filter((finding) => {
    const name = folded(t(findingKey(finding)));
    return wanted.every((word) => name.includes(word));
  });
  return (
    <>
      <Field
        label={t('picture:findCondition')}
        hint={t('picture:findConditionHint')}
        value={query}
        onChange={(text) => setQuery(text.slice(0, 80))}
      />
      {found.length === 0 ? (
        <p role="status">{t('picture:noConditionFound')}</p>
      ) : (
        <div className={styles.scroll}>
          <FindingTicks label={t('picture:group.condition')} findings={found} layout="grid" {...picture} />
        </div>
      )}
      <NoneButton kind="condition" findings={findings} {...picture} />
    </>
  );
}
