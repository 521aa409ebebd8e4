import { cleanup, render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { onTestFinished } from 'vitest';
import { WordsProvider } from '../../renderer/app/words.tsx';
import type { Language } from '../../shared/ids.ts';

/** Puts a part of the screen into the page with its words, until the test ends. */
export function show(part: ReactNode, language: Language = 'en') {
  onTestFinished(cleanup);
  const shown = render(<WordsProvider initial={language}>{part}</WordsProvider>);
  return {
    ...shown,
    again: (next: ReactNode) => shown.rerender(<WordsProvider initial={language}>{next}</WordsProvider>),
  };
}
