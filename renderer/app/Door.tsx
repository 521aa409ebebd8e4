import type { ReactNode } from 'react';
import styles from './Door.module.css';
import { PageTop } from './PageTop.tsx';

/** The calm page that stands before the visits: first start and unlocking. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <PageTop />
      <main className={styles.main}>
        <h1>{title}</h1>
        {children}
      </main>
    </div>
  );
}
