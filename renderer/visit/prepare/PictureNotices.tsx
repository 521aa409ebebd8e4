import { inSentence } from '../../../shared/candidates/reasonWords.ts';
import { standsInTheWay, urgencyOf } from '../../../shared/candidates/urgency.ts';
import { formatShortDay } from '../../../shared/i18n/translate.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';

/** What the picture says before any option is thought of: what is urgent, a pregnancy, and whether it has spread at all. */
export function PictureNotices({ visit, record }: StepProps) {
  const { t, language } = useWords();
  const { profile, answers } = visit;
  const urgent = urgencyOf(profile);
  const inTheWay = standsInTheWay(profile);
  const what = new Intl.ListFormat(language).format(
    urgent.map((finding) => inSentence(t(`picture:finding.${finding}`))),
  );
  const goUrgent = () => record({ type: 'answer-set', answer: { question: 'path', answer: 'urgent' } });
  return (
    <>
      {visit.follows !== null && (
        <p className={styles.notice}>
          {t('prepare:followsOn', { day: formatShortDay(language, visit.follows.at) })}
        </p>
      )}
      {urgent.length > 0 && (
        <div className={styles.notice} role="alert">
          <p>{t('prepare:urgentFirst', { what })}</p>
          {answers.path === 'urgent' ? (
            <p>{t('prepare:isUrgent')}</p>
          ) : (
            <div className={styles.actions}>
              <Button kind="primary" onPress={goUrgent}>
                {t('prepare:makeUrgent')}
              </Button>
            </div>
          )}
        </div>
      )}
      {inTheWay === 'pregnant' && <p className={styles.notice}>{t('prepare:pregnantNotice')}</p>}
      {inTheWay === 'not-spread' && <p className={styles.notice}>{t('prepare:notSpread')}</p>}
      {profile.spread === 'unknown' && <p className={styles.soft}>{t('prepare:askSpread')}</p>}
    </>
  );
}
