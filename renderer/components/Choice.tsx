import { Label, Radio, RadioGroup, Text } from 'react-aria-components';
import styles from './Choice.module.css';

interface Props<Value extends string> {
  label: string;
  hint?: string;
  /** Null when nothing has been answered: no answer is preselected. */
  value: Value | null;
  options: readonly { value: Value; label: string; note?: string }[];
  onChange: (value: Value) => void;
  /** `row` for short answers such as yes, no, not known. */
  layout?: 'row' | 'column' | 'line';
}

/** One of several answers, all in sight. `line` puts the label beside the answers, for lists of short questions. */
export function Choice<Value extends string>({
  label,
  hint,
  value,
  options,
  onChange,
  layout = 'row',
}: Props<Value>) {
  return (
    <RadioGroup
      className={`${styles.group} ${styles[layout]}`}
      value={value}
      onChange={(chosen) => onChange(chosen as Value)}
    >
      <Label className={styles.label}>{label}</Label>
      {hint !== undefined && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <div className={styles.answers}>
        {options.map((option) => (
          <Radio key={option.value} value={option.value} className={styles.answer}>
            <span>
              <span>{option.label}</span>
              {option.note !== undefined && <span className={styles.note}>{option.note}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </RadioGroup>
  );
}
