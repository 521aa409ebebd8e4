import { Component, type ReactNode } from 'react';
import { useWords } from './words.tsx';

interface Props {
  children: ReactNode;
}

/** Where a part of the screen cannot be drawn, it says so; the rest of the window and every change stay as they are. */
export class Mishap extends Component<Props, { happened: boolean }> {
  override state = { happened: false };

  static getDerivedStateFromError() {
    return { happened: true };
  }

  override render() {
    return this.state.happened ? <Sentence /> : this.props.children;
  }
}

function Sentence() {
  const { t } = useWords();
  return <p role="alert">{t('errors:unexpected')}</p>;
}
