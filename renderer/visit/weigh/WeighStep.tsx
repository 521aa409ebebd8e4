import { useMemo } from 'react';
import { herCardsOf } from '../../../shared/weigh/weighing.ts';
import { useWords } from '../../app/words.tsx';
import { Button } from '../../components/Button.tsx';
import styles from '../Step.module.css';
import { StepHead } from '../StepHead.tsx';
import type { StepProps } from '../StepProps.ts';
import { useGrid } from '../useGrid.ts';
import { FitCard } from './FitCard.tsx';
import { HerCards } from './HerCards.tsx';
import { ImportanceCard } from './ImportanceCard.tsx';
import { useOutcome } from './useOutcome.ts';

/** How each option meets what she said: in sentences, then card by card. Off until somebody asks. */
export function WeighStep(step: StepProps) {
  const { t } = useWords();
  const { visit, library } = step;
  const made = useGrid(visit, library);
  // The list keeps its identity while nothing in it changes.
  // biome-ignore lint/correctness/useExhaustiveDependencies: these are all of the visit that her cards look at.
  const hers = useMemo(
    () => (typeof made === 'string' ? made : herCardsOf(visit, made.grid)),
    [made, visit.matters, visit.answers.path, visit.ownColumn],
  );
  return (
    <>
      <StepHead title={t('weigh:title')} lead={t('weigh:lead')} />
      {typeof made === 'string' || typeof hers === 'string' ? (
        <p className={styles.notice}>{t(`weigh:${String(hers) as 'noCards'}`)}</p>
      ) : visit.answers.weighing === 'open' ? (
        <AskFirst {...step} />
      ) : (
        <Asked {...step} made={made} cards={hers.cards} />
      )}
    </>
  );
}

function AskFirst({ record }: StepProps) {
  const { t } = useWords();
  return (
    <>
      <div className={styles.actions}>
        <Button
          onPress={() => record({ type: 'answer-set', answer: { question: 'weighing', answer: 'asked' } })}
        >
          {t('weigh:ask')}
        </Button>
      </div>
      <p className={styles.soft}>{t('weigh:askHint')}</p>
    </>
  );
}

interface AskedProps extends StepProps {
  made: Exclude<ReturnType<typeof useGrid>, string>;
  cards: Parameters<typeof HerCards>[0]['cards'];
}

function Asked({ made, cards, ...step }: AskedProps) {
  const { visit, record } = step;
  const { t } = useWords();
  const found = useOutcome(visit, made);
  const phoned = visit.texts['phone-with'];
  const canSayHowMuch = found.weighing.kind === 'problem' && visit.matters.cards.length > 1;
  return (
    <>
      {phoned !== '' && visit.answers['by-phone'] === 'open' && (
        <p className={styles.soft}>{t('goals:byPhone', { with: phoned })}</p>
      )}
      <div className={styles.columns}>
        <FitCard {...step} {...made} {...found} />
        {canSayHowMuch && <ImportanceCard {...step} lookup={made.lookup} />}
      </div>
      <div className={styles.under}>
        <HerCards
          {...made}
          cards={cards}
          forYou={visit.forYou}
          ownColumn={visit.ownColumn}
          ownWords={visit.texts['own-card']}
          record={record}
        />
      </div>
    </>
  );
}
