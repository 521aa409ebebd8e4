import styles from './Step.module.css';

/** The title of a step, and one line about it. */
export function StepHead({ title, lead }: { title: string; lead?: string }) {
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      {lead !== undefined && <p className={styles.lead}>{lead}</p>}
    </header>
  );
}
