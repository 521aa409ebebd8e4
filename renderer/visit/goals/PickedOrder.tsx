import type { AttributeId } from '../../../shared/ids.ts';
import { useWords } from '../../app/words.tsx';
import { Arrow } from '../../components/Arrow.tsx';
import { Button } from '../../components/Button.tsx';
import styles from './LifeCard.module.css';

interface Props {
  cards: readonly { id: AttributeId; name: string }[];
  onOrder: (picked: AttributeId[]) => void;
}

/** Her cards in her order, moved one place at a time: as easy by keyboard as by hand. */
export function PickedOrder({ cards, onOrder }: Props) {
  const { t } = useWords();
  const ids = cards.map(({ id }) => id);
  const move = (from: number, to: number) => {
    const moved = ids[from];
    if (moved !== undefined) onOrder(ids.toSpliced(from, 1).toSpliced(to, 0, moved));
  };
  return (
    <div className={styles.order}>
      <h3>{t('goals:orderTitle')}</h3>
      <ol className={styles.picked}>
        {cards.map(({ id, name }, at) => (
          <li key={id}>
            <span>
              {at + 1}. {name}
            </span>
            <Button
              aria-label={t('goals:up', { name })}
              isDisabled={at === 0}
              onPress={() => move(at, at - 1)}
            >
              <Arrow to="up" />
            </Button>
            <Button
              aria-label={t('goals:down', { name })}
              isDisabled={at === cards.length - 1}
              onPress={() => move(at, at + 1)}
            >
              <Arrow to="down" />
            </Button>
          </li>
        ))}
      </ol>
    </div>
  );
}
