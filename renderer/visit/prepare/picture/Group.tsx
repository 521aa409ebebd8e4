import type { ReactNode } from 'react';
import styles from './Picture.module.css';

/** Rows of one kind under their name. */
export function Group({ label, children }: { label: string; children: ReactNode }) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{label}</legend>
      {children}
    </fieldset>
  );
}
