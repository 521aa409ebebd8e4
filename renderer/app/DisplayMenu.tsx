import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { Button } from '../components/Button.tsx';
import { useWords } from './words.tsx';

const HelpDialog = lazy(() => import('./HelpDialog.tsx').then(({ HelpDialog: it }) => ({ default: it })));

/** Opens how the screen looks, the keys and the help; also by `?`, outside of a text field. */
export function DisplayMenu() {
  const { t } = useWords();
  const [isOpen, setIsOpen] = useState(false);
  const close = useCallback(() => setIsOpen(false), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '?' || isTyping(event.target)) return;
      event.preventDefault();
      setIsOpen(true);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return (
    <>
      <Button kind="quiet" onPress={() => setIsOpen(true)}>
        {t('help:open')}
      </Button>
      {isOpen && (
        <Suspense>
          <HelpDialog onClose={close} />
        </Suspense>
      )}
    </>
  );
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type));
