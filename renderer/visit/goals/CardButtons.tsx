import type { Cards } from '../../../shared/compare/cards.ts';
import type { Attribute } from '../../../shared/content/attribute.ts';
import { formatNumber, type MessageKey } from '../../../shared/i18n/translate.ts';
import type { AttributeId } from '../../../shared/ids.ts';
import { ownCard } from '../../../shared/visit/own.ts';
import { useWords } from '../../app/words.tsx';
import cards from './LifeCard.module.css';
import { mostPicked } from './mostPicked.ts';

interface Props {
  found: Cards;
  picked: readonly AttributeId[];
  onOrder: (picked: AttributeId[]) => void;
  textOf: (key: string) => string;
}

/** Each card a button that says both of its ends; her own stands last. */
export function CardButtons({ found, picked, onOrder, textOf }: Props) {
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
              disabled={place === 0 && picked.length >= mostPicked}
              onClick={() => press(attribute.id)}
            >
              <span className={cards.name}>{textOf(`attributes.${attribute.id}.aim`)}</span>
              {place > 0 && (
                <span className={cards.place}>
                  <span aria-hidden="true">{place}</span>
                  <span className={cards.said}>{t('goals:picked', { place })}</span>
                </span>
              )}
              <span className={cards.ends}>{otherEnd(attribute, textOf)}</span>
              {ends !== null && (
                <Ends attribute={attribute} ends={ends} name={textOf(`attributes.${attribute.id}.name`)} />
              )}
            </button>
          </li>
        );
      })}
      <li>
        <button
          type="button"
          className={cards.card}
          aria-pressed={picked.includes(ownCard)}
          disabled={!picked.includes(ownCard) && picked.length >= mostPicked}
          onClick={() => press(ownCard)}
        >
          <span className={cards.name}>{t('goals:ownCard')}</span>
          <span className={cards.ends}>{t('goals:ownCardHint')}</span>
        </button>
      </li>
    </ul>
  );
}

/** The sentence with both ends begins with the good one, which is the card's title: here is what follows. */
function otherEnd({ id }: Attribute, textOf: Props['textOf']): string {
  const both = textOf(`attributes.${id}.card`);
  return both.slice(textOf(`attributes.${id}.aim`).length).replace(/^[,:] /, '');
}

interface EndsProps {
  attribute: Attribute;
  ends: { low: number; high: number };
  name: string;
}

/** From the lowest to the highest of today's options. */
function Ends({ attribute, ends, name }: EndsProps) {
  const { t, language } = useWords();
  const number = (value: number) => formatNumber(language, value, attribute.measure === 'months' ? 1 : 0);
  const key = endsIn[attribute.measure] ?? 'goals:endsOf100';
  // Less often than once a month is not never.
  const isSeldom = attribute.measure === 'words' && ends.low < 1;
  const low = isSeldom ? t('goals:lessThanOne') : number(ends.low);
  return <span className={cards.ends}>{t(key, { name, low, high: number(ends.high) })}</span>;
}

/** A row in words has its ends in visits a month, the only thing that its sentences count. */
const endsIn: Partial<Record<Attribute['measure'], MessageKey>> = {
  months: 'goals:endsMonths',
  words: 'goals:endsVisits',
};
