import { useEffect, useState } from 'react';
import { scenariosOf, spokenTime } from '../../../shared/disclosure/scenarios.ts';
import { formatNumber } from '../../../shared/i18n/translate.ts';
import { useWords } from '../../app/words.tsx';
import { Field } from '../../components/Field.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';

const longestMonths = 600;

/** Three sentences about her whole life from the doctor's own estimate; never about one option. */
export function Possibilities({ visit, record }: Pick<StepProps, 'visit' | 'record'>) {
  const { t } = useWords();
  const months = visit.estimateMonths;
  const [draft, setDraft] = useState(String(months ?? ''));
  const [left, setLeft] = useState(false);
  useEffect(() => setDraft(String(months ?? '')), [months]);

  const take = (text: string) => {
    setDraft(text);
    setLeft(false);
    if (text === '') record({ type: 'estimate-set', months: null });
    else if (isMonths(text)) record({ type: 'estimate-set', months: Number(text) });
  };
  return (
    <>
      <Field
        label={t('today:estimate')}
        hint={t('today:estimateHint')}
        value={draft}
        onChange={take}
        onBlur={() => setLeft(true)}
        inputMode="numeric"
        error={left && draft !== '' && !isMonths(draft) ? t('today:estimateWrong') : null}
      />
      {months !== null && <Sentences middle={months} />}
    </>
  );
}

function Sentences({ middle }: { middle: number }) {
  const { t, language } = useWords();
  const { wellFrom, usualFrom, usualTo, badlyTo } = scenariosOf(middle);
  const time = (months: number) => {
    const { unit, count } = spokenTime(months);
    return t(`today:time.${unit}`, { count, shown: formatNumber(language, count, 1) });
  };
  return (
    <div className={styles.said}>
      <p>{t('today:well', { from: time(wellFrom) })}</p>
      <p>{t('today:usual', { from: time(usualFrom), to: time(usualTo) })}</p>
      <p>{t('today:badly', { to: time(badlyTo) })}</p>
      <p className={styles.soft}>{t('today:possibilitiesNote')}</p>
    </div>
  );
}

const isMonths = (text: string) =>
  /^\d{1,3}$/.test(text) && Number(text) >= 1 && Number(text) <= longestMonths;
