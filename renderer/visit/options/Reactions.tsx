import type { AttributeId, OptionId } from '../../../shared/ids.ts';
import type { Reaction } from '../../../shared/visit/visit.ts';
import { useWords } from '../../app/words.tsx';
import type { StepProps } from '../StepProps.ts';
import styles from './OptionsGrid.module.css';

const signs = [
  ['plus', '+'],
  ['minus', '−'],
  ['question', '?'],
] as const;

interface Props {
  option: OptionId;
  attribute: AttributeId;
  reaction: Reaction | null;
  record: StepProps['record'];
  names: { row: string; option: string };
}

/** Her mark on a cell: one of three, or none. The same mark again takes it away. */
export function Reactions({ option, attribute, reaction, record, names }: Props) {
  const { t } = useWords();
  return (
    <fieldset className={styles.reactions} aria-label={t('options:reactions')}>
      {signs.map(([mark, sign]) => (
        <button
          key={mark}
          type="button"
          className={styles.mark}
          aria-pressed={reaction === mark}
          aria-label={t(`options:${mark}`, names)}
          onClick={() =>
            record({ type: 'reaction-set', option, attribute, reaction: reaction === mark ? null : mark })
          }
        >
          {sign}
        </button>
      ))}
    </fieldset>
  );
}
