import { type ReactNode, useState } from 'react';
import { useWords } from '../../../app/words.tsx';
import styles from './Picture.module.css';

interface Props {
  id: 'disease' | 'urgent' | 'treatment' | 'genes' | 'person';
  /** What is known of this part, for the line that stands when it is folded. */
  known: readonly string[];
  startsOpen?: boolean;
  children: ReactNode;
}

/** A part of the picture that folds. What is in it is made when it is first opened, and then kept with its drafts. */
export function Section({ id, known, startsOpen = false, children }: Props) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(startsOpen);
  const [wasOpened, setOpened] = useState(startsOpen);
  const toggle = (open: boolean) => {
    setOpen(open);
    if (open) setOpened(true);
  };
  return (
    <details
      className={styles.section}
      aria-label={t(`picture:section.${id}`)}
      open={isOpen}
      onToggle={({ currentTarget }) => toggle(currentTarget.open)}
    >
      <summary className={styles.summary}>
        <h3 className={styles.heading}>{t(`picture:section.${id}`)}</h3>
        <span className={styles.known}>
          {known.length > 0 ? known.join(' · ') : t('picture:summary.nothing')}
        </span>
      </summary>
      {wasOpened && (
        <div className={styles.parts}>
          <p className={styles.hint}>{t(`picture:section.${id}.hint`)}</p>
          {children}
        </div>
      )}
    </details>
  );
}
