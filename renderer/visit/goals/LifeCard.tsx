import { type Cards, cardsFor } from '../../../shared/compare/cards.ts';
import type { AttributeId } from '../../../shared/ids.ts';
import { ownCard } from '../../../shared/visit/own.ts';
import type { Matters, Visit } from '../../../shared/visit/visit.ts';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import { Choice } from '../../components/Choice.tsx';
import { AnswerChoice } from '../AnswerChoice.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { useGrid } from '../useGrid.ts';
import { VisitText } from '../VisitText.tsx';
import { CardButtons } from './CardButtons.tsx';
import { LastCards } from './LastCards.tsx';
import { PickedOrder } from './PickedOrder.tsx';

interface Props extends StepProps {
  /** The visit that this one follows; null where there is none to look at. */
  earlier: Visit | null;
}

/** The cards on which today's options differ; she picks three, and their order is hers. */
export function LifeCard({ earlier, ...step }: Props) {
  const { t, language } = useWords();
  const { visit, library, record } = step;
  const made = useGrid(visit, library);
  if (typeof made === 'string' || made.grid.columns.length < 2) {
    return (
      <Card title={t('goals:lifeTitle')}>
        <p>{t(made === 'notTold' ? 'options:notTold' : 'goals:needsTwo')}</p>
      </Card>
    );
  }
  const found = cardsFor(made.grid, made.lookup, language);
  const { matters } = visit;
  const isOffered = (id: AttributeId) =>
    id === ownCard || found.cards.some(({ attribute }) => attribute.id === id);
  // What she picked stands here as long as it is a card: after the gate was shut, its very name may say too much.
  const picked = matters.cards.filter(isOffered);
  const nameOf = (id: AttributeId) =>
    id === ownCard ? ownName(t, visit) : made.lookup.text(language, `attributes.${id}.aim`);
  const answer = (said: Matters['answer'], cards: AttributeId[]) =>
    record({ type: 'matters-set', matters: { answer: said, cards } });
  const takeOver = (cards: AttributeId[]) => {
    answer('cards', cards);
    const own = earlier?.texts['own-card'] ?? '';
    if (cards.includes(ownCard) && visit.texts['own-card'] === '')
      record({ type: 'text-set', field: 'own-card', text: own });
  };
  const order = (ordered: AttributeId[]) => answer(ordered.length === 0 ? 'open' : 'cards', ordered);

  return (
    <Card
      title={t('goals:lifeTitle')}
      hint={t(found.cards.length === 0 ? 'goals:noneDiffer' : 'goals:lifeHint')}
    >
      {earlier !== null && (
        <LastCards earlier={earlier} now={visit} isOffered={isOffered} nameOf={nameOf} onTake={takeOver} />
      )}
      <CardButtons
        found={found}
        picked={picked}
        onOrder={order}
        textOf={(key) => made.lookup.text(language, key)}
      />
      {picked.includes(ownCard) && (
        <VisitText visit={visit} record={record} field="own-card" label={t('goals:ownCardWords')} />
      )}
      {picked.some((id) => isAboutWay(id, found)) && (
        <AnswerChoice visit={visit} record={record} question="how-taken" />
      )}
      {picked.length > 1 && (
        <PickedOrder cards={picked.map((id) => ({ id, name: nameOf(id) }))} onOrder={order} />
      )}
      <Choice
        label={t('goals:otherAnswers')}
        value={matters.answer === 'open' || matters.answer === 'cards' ? null : matters.answer}
        options={[
          { value: 'all-the-same', label: t('goals:allTheSame') },
          { value: 'you-choose', label: t('goals:youChoose') },
        ]}
        onChange={(other) => answer(other, [])}
      />
      <LeftOut found={found} nameOf={(id) => made.lookup.text(language, `attributes.${id}.name`)} />
    </Card>
  );
}

const ownName = (t: ReturnType<typeof useWords>['t'], visit: StepProps['visit']) =>
  visit.texts['own-card'] === '' ? t('goals:ownCard') : visit.texts['own-card'];

/** Where the options are taken in different places, and which of them is better is hers to say. */
const isAboutWay = (id: AttributeId, { cards }: Cards) =>
  id === 'how-taken' && cards.some(({ attribute }) => attribute.id === id);

/** Two different sentences: the same, and never compared, are not the same thing. */
function LeftOut({ found, nameOf }: { found: Cards; nameOf: (id: AttributeId) => string }) {
  const { t } = useWords();
  const names = (why: 'same' | 'not-compared') =>
    found.leftOut
      .filter((left) => left.why === why)
      .map(({ attribute }) => nameOf(attribute.id))
      .join(', ');
  return (
    <div className={styles.soft}>
      {names('same') !== '' && <p>{t('goals:same', { names: names('same') })}</p>}
      {names('not-compared') !== '' && <p>{t('goals:notCompared', { names: names('not-compared') })}</p>}
    </div>
  );
}
