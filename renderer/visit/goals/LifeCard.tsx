import { type Cards, cardsFor } from '../../../shared/compare/cards.ts';
import type { Attribute } from '../../../shared/content/attribute.ts';
import { formatNumber } from '../../../shared/i18n/translate.ts';
import type { AttributeId } from '../../../shared/ids.ts';
import { ownCard } from '../../../shared/visit/own.ts';
import { useWords } from '../../app/words.tsx';
import { Card } from '../../components/Card.tsx';
import { Choice } from '../../components/Choice.tsx';
import styles from '../Step.module.css';
import type { StepProps } from '../StepProps.ts';
import { useGrid } from '../useGrid.ts';
import { VisitText } from '../VisitText.tsx';
import cards from './LifeCard.module.css';
import { PickedOrder } from './PickedOrder.tsx';

const most = 3;

/** The cards on which today's options differ; she picks three, and their order is hers. */
export function LifeCard(step: StepProps) {
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
  // What she picked stands here as long as it is a card: after the gate was shut, its very name may say too much.
  const picked = matters.cards.filter(
    (id) => id === ownCard || found.cards.some(({ attribute }) => attribute.id === id),
  );
  const nameOf = (id: AttributeId) =>
    id === ownCard ? ownName(t, visit) : made.lookup.text(language, `attributes.${id}.name`);
  const order = (ordered: AttributeId[]) =>
    record({
      type: 'matters-set',
      matters: { answer: ordered.length === 0 ? 'open' : 'cards', cards: ordered },
    });
  const answer = matters.answer === 'open' || matters.answer === 'cards' ? null : matters.answer;

  return (
    <Card
      title={t('goals:lifeTitle')}
      hint={t(found.cards.length === 0 ? 'goals:noneDiffer' : 'goals:lifeHint')}
    >
      <CardButtons
        found={found}
        picked={picked}
        onOrder={order}
        textOf={(key) => made.lookup.text(language, key)}
      />
      {picked.includes(ownCard) && (
        <VisitText visit={visit} record={record} field="own-card" label={t('goals:ownCardWords')} />
      )}
      {picked.length > 1 && (
        <PickedOrder cards={picked.map((id) => ({ id, name: nameOf(id) }))} onOrder={order} />
      )}
      <Choice
        label={t('goals:otherAnswers')}
        value={answer}
        options={[
          { value: 'all-the-same', label: t('goals:allTheSame') },
          { value: 'you-choose', label: t('goals:youChoose') },
        ]}
        onChange={(other) => record({ type: 'matters-set', matters: { answer: other, cards: [] } })}
      />
      <LeftOut found={found} nameOf={nameOf} />
    </Card>
  );
}

const ownName = (t: ReturnType<typeof useWords>['t'], visit: StepProps['visit']) =>
  visit.texts['own-card'] === '' ? t('goals:ownCard') : visit.texts['own-card'];

interface CardButtonsProps {
  found: Cards;
  picked: readonly AttributeId[];
  onOrder: (picked: AttributeId[]) => void;
  textOf: (key: string) => string;
}

function CardButtons({ found, picked, onOrder, textOf }: CardButtonsProps) {
  const { t } = useWords();
  const press = (id: AttributeId) =>
    onOrder(picked.includes(id) ? picked.filter((other) => other !== id) : [...picked, id]);
  return (
    <ul className={cards.list}>
      {found.cards.map(({ attribute, ends }) => {
        const place = picked.indexOf(attribute.id) + 1;
        return (
          <li key={attribute.id}>
            <button
              type="button"
              className={cards.card}
              aria-pressed={place > 0}
              disabled={place === 0 && picked.length >= most}
              onClick={() => press(attribute.id)}
            >
              <span className={cards.name}>{textOf(`attributes.${attribute.id}.name`)}</span>
              {place > 0 && (
                <span className={cards.place}>
                  <span aria-hidden="true">{place}</span>
                  <span className={cards.said}>{t('goals:picked', { place })}</span>
                </span>
              )}
              <span className={cards.ends}>{textOf(`attributes.${attribute.id}.card`)}</span>
              {ends !== null && <Ends attribute={attribute} ends={ends} />}
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          className={cards.card}
          aria-pressed={picked.includes(ownCard)}
          disabled={!picked.includes(ownCard) && picked.length >= most}
          onClick={() => press(ownCard)}
        >
          <span className={cards.name}>{t('goals:ownCard')}</span>
          <span className={cards.ends}>{t('goals:ownCardHint')}</span>
        </button>
      </li>
    </ul>
  );
}

function Ends({ attribute, ends }: { attribute: Attribute; ends: { low: number; high: number } }) {
  const { t, language } = useWords();
  const isMonths = attribute.measure === 'months';
  const number = (value: number) => formatNumber(language, value, isMonths ? 1 : 0);
  const key = isMonths ? 'goals:endsMonths' : 'goals:endsOf100';
  return <span className={cards.ends}>{t(key, { low: number(ends.low), high: number(ends.high) })}</span>;
}

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
