import { useId } from 'react';
import styles from './Field.module.css';

interface Props<Value extends string> {
  label: string;
  /** Null is shown as `none`. */
  value: Value | null;
  none: string;
  options: readonly { value: Value; label: string }[];
  onChange: (value: Value | null) => void;
}

/** One of many answers, too many to be all in sight. The system's own list, which finds by typing. */
export function Select<Value extends string>({ label, value, none, options, onChange }: Props<Value>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : (event.target.value as Value))}
      >
        <option value="">{none}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
