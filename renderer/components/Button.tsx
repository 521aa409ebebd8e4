import type { RefAttributes } from 'react';
import { Button as AriaButton, type ButtonProps } from 'react-aria-components';
import styles from './Button.module.css';

interface Props extends ButtonProps, RefAttributes<HTMLButtonElement> {
  /** `primary` is where the visit goes next; at most one stands on a screen. `quiet` has no border. */
  kind?: 'primary' | 'plain' | 'quiet';
}

/** A button of at least 44 by 44 pixels. */
export function Button({ kind = 'plain', ...props }: Props) {
  return <AriaButton {...props} className={`${styles.button} ${styles[kind]}`} />;
}
