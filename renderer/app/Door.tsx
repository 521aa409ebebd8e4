import type { ReactNode } from 'react';
import { LanguageSwitch } from '../components/LanguageSwitch.tsx';
import { DisplayMenu } from './DisplayMenu.tsx';
import styles from './Door.module.css';

/** The calm page that stands before the visits: first start and unlocking. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <span className={styles.brand}>Beside</span>
        <DisplayMenu />
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
