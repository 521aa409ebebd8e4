import { textSizes, themes } from '../../shared/settings.ts';
import { Choice } from '../components/Choice.tsx';
import { Dialog } from '../components/Dialog.tsx';
import { useDisplay } from './display.tsx';
import { guide } from './guide.ts';
import styles from './HelpDialog.module.css';
import { useWords } from './words.tsx';

/** Every key of the app and the message that says what it does. */
const keys = [
  ['Ctrl 1 … 8', 'steps'],
  ['Ctrl Z', 'undo'],
  ['Ctrl Shift Z', 'redo'],
  ['F9', 'pause'],
  ['Tab', 'tab'],
  ['?', 'help'],
] as const;

/** How the screen looks, which keys there are, and what each step is for. */
export function HelpDialog({ onClose }: { onClose: () => void }) {
  const { t, language } = useWords();
  const { settings, change } = useDisplay();
  return (
    <Dialog title={t('help:title')} onClose={onClose}>
      <Choice
        label={t('help:textSize')}
        value={String(settings.textSize)}
        options={textSizes.map((size) => ({ value: String(size), label: t('help:percent', { size }) }))}
        onChange={(size) => {
          const textSize = textSizes.find((known) => String(known) === size);
          if (textSize !== undefined) change({ textSize });
        }}
      />
      <Choice
        label={t('help:theme')}
        value={settings.theme}
        options={themes.map((value) => ({ value, label: t(`help:theme.${value}`) }))}
        onChange={(theme) => change({ theme })}
      />
      <h3>{t('help:keys')}</h3>
      <dl className={styles.keys}>
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(`help:key.${does}`)}</dd>
          </div>
        ))}
      </dl>
      {guide[language].map(({ heading, paragraphs }) => (
        <details key={heading} className={styles.page}>
          <summary>{heading}</summary>
          {paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </details>
      ))}
    </Dialog>
  );
}
