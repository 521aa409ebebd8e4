import styles from './PairBars.module.css';

interface Props {
  /** Null draws the light bar alone: this option is what the others were compared with. */
  treated: number | null;
  control: number | null;
  /** What the full width stands for, the same in every column of the row. */
  full: number;
  label: string;
}

/** In the units of the drawing: a bar, and from the top of one to the top of the next. */
const height = 9;
const step = 11;

/** A dark bar over the light bar of its own study's comparison arm. */
export function PairBars({ treated, control, full, label }: Props) {
  const width = (value: number) => Math.max(0, Math.min(100, (value / full) * 100));
  const bars = [
    ...(treated === null ? [] : [{ value: treated, className: styles.treated }]),
    ...(control === null ? [] : [{ value: control, className: styles.control }]),
  ];
  return (
    <svg
      className={styles.bars}
      style={{ height: `${bars.length * 0.875}rem` }}
      viewBox={`0 0 100 ${bars.length * step}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {bars.map(({ value, className }, at) => (
        <rect key={className} className={className} y={1 + at * step} height={height} width={width(value)} />
      ))}
    </svg>
  );
}
