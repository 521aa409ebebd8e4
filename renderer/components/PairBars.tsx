import styles from './PairBars.module.css';

interface Props {
  /** Null draws the light bar alone: this option is what the others were compared with. */
  treated: number | null;
  control: number | null;
  /** What the full width stands for, the same in every column of the row. */
  full: number;
  label: string;
}

const height = 9;

/** A dark bar over the light bar of its own study's comparison arm. */
export function PairBars({ treated, control, full, label }: Props) {
  const width = (value: number) => Math.max(0, Math.min(100, (value / full) * 100));
  return (
    <svg
      className={styles.bars}
      viewBox="0 0 100 22"
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {treated !== null && <rect className={styles.treated} y="1" height={height} width={width(treated)} />}
      {control !== null && <rect className={styles.control} y="12" height={height} width={width(control)} />}
    </svg>
  );
}
