import { Treatment, whyStopped } from '../../../../shared/patient/treatment.ts';
import { useWords } from '../../../app/words.tsx';
import { Button } from '../../../components/Button.tsx';
import { Select } from '../../../components/Select.tsx';
import styles from './Picture.module.css';
import { drugsOf, whenOf } from './pictureWords.ts';

const settings = Treatment.shape.setting.exclude(['unknown']).options;

interface Props {
  treatment: Treatment;
  onChange: (treatment: Treatment) => void;
  onRemove: () => void;
}

/** One earlier treatment, in which what the lines seldom say can be filled in. */
export function TreatmentRow({ treatment, onChange, onRemove }: Props) {
  const { t } = useWords();
  const what = drugsOf(treatment);
  const { setting, why } = treatment;
  return (
    <li>
      <fieldset className={styles.treatment} aria-label={what}>
        <p>
          <strong>{what}</strong> · {whenOf(t, treatment)}
        </p>
        <Button onPress={onRemove} aria-label={t('picture:removeOf', { what })}>
          {t('picture:remove')}
        </Button>
        <Select
          label={t('picture:table.setting')}
          value={setting === 'unknown' ? null : setting}
          none={t('picture:setting.unknown')}
          options={settings.map((value) => ({ value, label: t(`picture:setting.${value}`) }))}
          onChange={(value) => onChange({ ...treatment, setting: value ?? 'unknown' })}
        />
        <Select
          label={t('picture:table.why')}
          value={why === 'unknown' ? null : why}
          none={t('picture:why.unknown')}
          options={whyStopped.map((value) => ({ value, label: t(`picture:why.${value}`) }))}
          onChange={(value) => onChange({ ...treatment, why: value ?? 'unknown' })}
        />
      </fieldset>
    </li>
  );
}
