import { useId } from 'react';
import styles from './ScoreRow.module.css';

interface Props {
  label: string;
  score: number | null;
  onScore: (score: number | null) => void;
}

const scores = Array.from({ length: 11 }, (_, score) => score);

/** Eleven buttons from 0 to 10. Pressing the one that stands takes the answer back: not asked is not zero. */
export function ScoreRow({ label, score, onScore }: Props) {
  const id = useId();
  return (
    <fieldset className={styles.row} aria-labelledby={id}>
      <span id={id} className={styles.label}>
        {label}
      </span>
      <div className={styles.scores}>
        {scores.map((value) => (
          <button
            key={value}
            type="button"
            className={styles.score}
            aria-pressed={value === score}
            onClick={() => onScore(value === score ? null : value)}
          >
            {value}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
