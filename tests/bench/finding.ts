/** Something measured, as a multiple of what it is held against; over its bound it is shown and not hidden. */
export interface Ratio {
  name: string;
  value: number;
  bound: number;
}

/** What one measure found: its ratios, and the raw figures behind them for whoever wants to know why. */
export interface Finding {
  ratios: Ratio[];
  info: string[];
}
