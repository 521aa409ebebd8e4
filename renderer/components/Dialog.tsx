import type { ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useWords } from '../app/words.tsx';
import { Button } from './Button.tsx';
import styles from './Dialog.module.css';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** Something to read or answer above the screen. Escape and a click beside it close it; focus goes back. */
export function Dialog({ title, onClose, children }: Props) {
  const { t } = useWords();
  return (
    <ModalOverlay
      isOpen
      isDismissable
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={styles.overlay}
    >
      <Modal className={styles.modal}>
        <AriaDialog className={styles.dialog}>
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          {children}
          <Button onPress={onClose}>{t('common:close')}</Button>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
