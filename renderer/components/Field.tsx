import type { CSSProperties } from 'react';
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components';
import styles from './Field.module.css';

interface Props extends Omit<TextFieldProps, 'children' | 'className' | 'onChange'> {
  label: string;
  onChange: (text: string) => void;
  hint?: string | undefined;
  /** A sentence that says what is wrong and what to do; stands under the field, which keeps what was typed. */
  error?: string | null;
  /** Several lines; the field grows with its text, and Enter begins a new line. */
  multiline?: boolean;
  hideLabel?: boolean;
  /** How many lines an empty field has. */
  rows?: number;
}

/** One field with its label, its hint and its error, tied together for a screen reader. */
export function Field({
  label,
  hint,
  error = null,
  multiline = false,
  hideLabel = false,
  rows = 2,
  ...props
}: Props) {
  return (
    <TextField
      {...props}
      {...(hideLabel ? { 'aria-label': label } : {})}
      className={styles.field}
      isInvalid={error !== null}
      // The browser's own validation would keep a form from being sent until its error is gone.
      validationBehavior="aria"
    >
      {!hideLabel && <Label className={styles.label}>{label}</Label>}
      {multiline ? (
        <TextArea className={styles.input} rows={rows} style={{ '--rows': rows } as CSSProperties} />
      ) : (
        <Input className={styles.input} />
      )}
      {hint !== undefined && (
        <Text slot="description" className={styles.hint}>
          {hint}
        </Text>
      )}
      <FieldError className={styles.error}>{error}</FieldError>
    </TextField>
  );
}
