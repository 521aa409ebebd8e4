import type { ReactNode } from 'react';
import { LanguageSwitch } from '../components/LanguageSwitch.tsx';
import { DisplayMenu } from './DisplayMenu.tsx';
import styles from './PageTop.module.css';

/** The bar over every page but a visit's: display and language, and then where one can go from here. */
export function PageTop({ children }: { children?: ReactNode }) {
  return (
    <header className={styles.top}>
      <span className={styles.brand}>Beside</span>
      <DisplayMenu />
      <LanguageSwitch />
      {children}
    </header>
  );
}
