import { Profile, spreadSites } from '../../../shared/patient/profile.ts';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Ticks } from '../../components/Ticks.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';

/** The few items of the clinical picture on which this choice turns; each may stay unknown. */
export function PictureCard({ visit, record }: StepProps) {
  const { t } = useWords();
  const { profile } = visit;
  return (
    <Card title={t('prepare:pictureTitle')} hint={t('prepare:pictureHint')}>
      <YesNo item="spread" profile={profile} record={record} />
      {profile.spread === 'no' && <p className={styles.notice}>{t('prepare:notSpread')}</p>}
      <Ticks
        label={t('prepare:spreadTo')}
        value={profile.spreadTo ?? []}
        options={spreadSites.map((value) => ({ value, label: t(`prepare:site.${value}`) }))}
        onChange={(value) => record({ type: 'picture-set', answer: { item: 'spreadTo', value } })}
      />
      <Choice
        label={t('prepare:hormoneReceptors')}
        value={profile.hormoneReceptors}
        options={Profile.shape.hormoneReceptors.options.map((value) => ({
          value,
          label: t(`prepare:hormoneReceptors.${value}`),
        }))}
        onChange={(value) => record({ type: 'picture-set', answer: { item: 'hormoneReceptors', value } })}
      />
      <Choice
        label={t('prepare:her2')}
        value={profile.her2}
        options={Profile.shape.her2.options.map((value) => ({ value, label: t(`prepare:her2.${value}`) }))}
        onChange={(value) => record({ type: 'picture-set', answer: { item: 'her2', value } })}
      />
      <Choice
        label={t('prepare:menopause')}
        value={profile.menopause}
        options={Profile.shape.menopause.options.map((value) => ({
          value,
          label: t(`prepare:menopause.${value}`),
        }))}
        onChange={(value) => record({ type: 'picture-set', answer: { item: 'menopause', value } })}
      />
      <Choice
        label={t('prepare:earlierTreatment')}
        value={profile.earlierTreatment}
        options={Profile.shape.earlierTreatment.options.map((value) => ({
          value,
          label: t(`prepare:earlierTreatment.${value}`),
        }))}
        onChange={(value) => record({ type: 'picture-set', answer: { item: 'earlierTreatment', value } })}
      />
      <YesNo item="heartRhythmProblem" profile={profile} record={record} />
    </Card>
  );
}

interface YesNoProps extends Pick<StepProps, 'record'> {
  item: 'spread' | 'heartRhythmProblem';
  profile: Profile;
}

function YesNo({ item, profile, record }: YesNoProps) {
  const { t } = useWords();
  return (
    <Choice
      label={t(`prepare:${item}`)}
      value={profile[item]}
      options={(['yes', 'no', 'unknown'] as const).map((value) => ({ value, label: t(`prepare:${value}`) }))}
      onChange={(value) => record({ type: 'picture-set', answer: { item, value } })}
    />
  );
}
