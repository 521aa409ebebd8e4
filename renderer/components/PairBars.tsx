import styles from './PairBars.module.css';

/** A value and what it is unsure about: `high` is null where the upper end was not reached, `range` where none is known. */
export interface Bar {
  value: number;
  range: { low: number; high: number | null } | null;
}

interface Props {
  /** Null draws the light bar alone: this option is what the others were compared with. */
  treated: Bar | null;
  control: Bar | null;
  /** What the full width stands for, the same in every column of the row. */
  full: number;
  label: string;
}

/** In the units of the drawing: a bar, and from the top of one to the top of the next. */
const height = 9;
const step = 11;

/** A dark bar over the light bar of its own study's comparison arm, each softer where it is unsure. */
export function PairBars({ treated, control, full, label }: Props) {
  const bars = [
    ...(treated === null ? [] : [{ bar: treated, className: styles.treated }]),
    ...(control === null ? [] : [{ bar: control, className: styles.control }]),
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
      {bars.map(({ bar, className }, at) => (
        <g key={className} className={className}>
          <OneBar bar={bar} full={full} top={1 + at * step} />
        </g>
      ))}
    </svg>
  );
}

/**
 * Solid as far as it is sure, paler up to its value and palest beyond, with a fine line between the two; flat where
 * no range is known. So a longer time is a longer bar, whether or not its range is known.
 */
function OneBar({ bar: { value, range }, full, top }: { bar: Bar; full: number; top: number }) {
  const reach = (end: number) => Math.max(0, Math.min(100, (end / full) * 100));
  if (range === null) return <rect className={styles.solid} y={top} height={height} width={reach(value)} />;
  const [from, to] = [reach(range.low), range.high === null ? 100 : reach(range.high)];
  const bottom = top + height;
  const edge =
    range.high === null
      ? `M${from} ${top}H100M${from} ${bottom}H100`
      : `M${from} ${top}H${to}V${bottom}H${from}`;
  return (
    <>
      <rect className={styles.unsure} x={from} y={top} height={height} width={to - from} />
      <rect className={styles.likely} x={from} y={top} height={height} width={reach(value) - from} />
      <rect className={styles.solid} y={top} height={height} width={from} />
      <path className={styles.edge} d={edge} />
      <path className={styles.value} d={`M${reach(value)} ${top}V${bottom}`} />
    </>
  );
}
