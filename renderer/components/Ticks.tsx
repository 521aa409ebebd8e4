import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import styles from './Choice.module.css';

interface Props<Value extends string> {
  label: string;
  hideLabel?: boolean;
  value: readonly Value[];
  options: readonly { value: Value; label: string; note?: string }[];
  /** Once this many are ticked, the others cannot be; whoever uses it says why. */
  most?: number;
  onChange: (value: Value[]) => void;
  /** `grid` is for many answers of about the same length. */
  layout?: 'row' | 'column' | 'grid';
}

/** Any of several answers, all in sight. */
export function Ticks<Value extends string>({
  label,
  hideLabel = false,
  value,
  options,
  most = Number.POSITIVE_INFINITY,
  onChange,
  layout = 'row',
}: Props<Value>) {
  const isFull = value.length >= most;
  return (
    <CheckboxGroup
      className={`${styles.group} ${styles[layout]}`}
      value={[...value]}
      onChange={(ticked) => onChange(ticked as Value[])}
      {...(hideLabel ? { 'aria-label': label } : {})}
    >
      {!hideLabel && <Label className={styles.label}>{label}</Label>}
      <div className={styles.answers}>
        {options.map((option) => (
          <Checkbox
            key={option.value}
            value={option.value}
            className={`${styles.answer} ${styles.tick}`}
            isDisabled={isFull && !value.includes(option.value)}
          >
            <span>
              <span>{option.label}</span>
              {option.note !== undefined && <span className={styles.note}>{option.note}</span>}
            </span>
          </Checkbox>
        ))}
      </div>
    </CheckboxGroup>
  );
}
