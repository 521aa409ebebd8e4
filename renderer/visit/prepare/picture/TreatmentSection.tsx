import { useRef } from 'react';
import { classesOf } from '../../../../shared/patient/drugs.ts';
import type { Treatment } from '../../../../shared/patient/treatment.ts';
import { useWords } from '../../../app/words.tsx';
import stepStyles from '../../Step.module.css';
import { ChoiceRow } from './ChoiceRow.tsx';
import { PasteBox } from './PasteBox.tsx';
import styles from './Picture.module.css';
import type { PictureProps } from './PictureProps.ts';
import { knownOf } from './pictureWords.ts';
import { Section } from './Section.tsx';
import { TreatmentRow } from './TreatmentRow.tsx';

/** Earlier treatments: read from pasted lines and then confirmed, one by one; what they count as; whether that is all. */
export function TreatmentSection(picture: PictureProps) {
  const { t } = useWords();
  const { treatments } = picture.profile;
  const heading = useRef<HTMLHeadingElement>(null);
  const known = [
    ...(treatments.length > 0 ? [t('picture:summary.treatments', { n: treatments.length })] : []),
    ...knownOf(t, picture.profile, { items: ['treatments-complete', 'relapse-within-12-months'] }),
  ];
  const set = (value: Treatment[]) => picture.answer({ item: 'treatments', value });
  // What was pressed goes away with what it did; focus goes to the list, which has changed.
  const setAndGo = (value: Treatment[]) => {
    set(value);
    heading.current?.focus();
  };
  const counted = [...new Set(treatments.flatMap(({ drugs }) => drugs.flatMap(classesOf)))];
  return (
    <Section id="treatment" known={known}>
      <PasteBox taken={treatments.length} onAdd={(more) => setAndGo([...treatments, ...more])} />
      <h4 ref={heading} tabIndex={-1} className={styles.heading}>
        {t('picture:listTitle')}
      </h4>
      {treatments.length === 0 ? (
        <p className={stepStyles.soft}>{t('picture:listEmpty')}</p>
      ) : (
        <ol className={styles.treatments}>
          {treatments.map((treatment, at) => (
            // Treatments have no id, and two may be alike: their place is what they are known by.
            <TreatmentRow
              // biome-ignore lint/suspicious/noArrayIndexKey: see above
              key={at}
              treatment={treatment}
              onChange={(changed) => set(treatments.with(at, changed))}
              onRemove={() => setAndGo(treatments.toSpliced(at, 1))}
            />
          ))}
        </ol>
      )}
      {counted.length > 0 && (
        <p className={stepStyles.soft}>
          {t('picture:countAs', { list: counted.map((one) => t(`picture:earlier.${one}`)).join(', ') })}
        </p>
      )}
      <ChoiceRow item="treatments-complete" {...picture} />
      <ChoiceRow item="relapse-within-12-months" {...picture} />
    </Section>
  );
}
