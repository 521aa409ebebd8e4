import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { formatMoment } from '../../../shared/i18n/translate.ts';
import { FreeText } from '../../../shared/visit/text.ts';
import { isReleased } from '../../../shared/visit/visit.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import { Card } from '../../components/Card.tsx';
import choice from '../../components/Choice.module.css';
import { Field } from '../../components/Field.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';

/** No option is shown in the room until an oncologist has put a name to it. */
export function ReleaseCard(step: StepProps) {
  const { t, language } = useWords();
  const { visit, record } = step;
  const { released, unreviewedAccepted } = visit;
  return (
    <Card title={t('prepare:releaseTitle')} hint={t('prepare:releaseHint')}>
      {released !== null && isReleased(visit) ? (
        <>
          <p>{t('prepare:released', { by: released.by, when: formatMoment(language, released.at) })}</p>
          <div className={styles.actions}>
            <Button onPress={() => record({ type: 'release-set', release: null })}>
              {t('prepare:takeBack')}
            </Button>
          </div>
        </>
      ) : (
        <ReleaseForm {...step} />
      )}
      {unreviewedAccepted !== null && (
        <p className={styles.soft}>
          {t('prepare:unreviewedAccepted', {
            by: unreviewedAccepted.by,
            when: formatMoment(language, unreviewedAccepted.at),
          })}
        </p>
      )}
    </Card>
  );
}

function ReleaseForm({ visit, library, record }: StepProps) {
  const { t } = useWords();
  const [name, setName] = useState(visit.released?.by ?? visit.texts['recommended-by']);
  const [hasRead, setHasRead] = useState(false);
  const by = FreeText.min(1).safeParse(name.trim());
  // A column whose part of the library has not come yet is not known to be reviewed.
  const reviewed = library.options.filter((option) => option.reviewed !== null).map(({ id }) => id);
  const isUnreviewed = !visit.columns.every((id) => reviewed.includes(id));
  const mustAccept = isUnreviewed && visit.unreviewedAccepted === null;
  const isReady = by.success && visit.columns.length > 0 && (!mustAccept || hasRead);

  const giveRelease = () => {
    if (!isReady) return;
    if (mustAccept) record({ type: 'unreviewed-accepted', by: by.data });
    const release = { by: by.data, columns: visit.columns, own: visit.ownColumn?.name ?? null };
    record({ type: 'release-set', release });
  };
  return (
    <>
      {visit.released !== null && (
        <p className={styles.notice}>{t('prepare:releaseAgain', { by: visit.released.by })}</p>
      )}
      <Field label={t('prepare:releasedBy')} value={name} onChange={setName} />
      {mustAccept && (
        <Checkbox className={`${choice.answer} ${choice.tick}`} isSelected={hasRead} onChange={setHasRead}>
          {t('prepare:unreviewed')}
        </Checkbox>
      )}
      <div className={styles.actions}>
        <Button kind="primary" isDisabled={!isReady} onPress={giveRelease}>
          {t('prepare:release')}
        </Button>
        {(!by.success || visit.columns.length === 0) && (
          <p className={styles.soft}>{t('prepare:releaseNeeds')}</p>
        )}
      </div>
    </>
  );
}
