import { fireEvent, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PracticeBanner } from '../../../renderer/app/PracticeBanner.tsx';
import { LanguageSwitch } from '../../../renderer/components/LanguageSwitch.tsx';
import type { Language } from '../../../shared/ids.ts';
import { show } from '../../support/show.tsx';

const english = 'Practice: nothing is kept. All people here are made up.';
const spanish = 'Práctica: no se guarda nada. Todas las personas aquí son inventadas.';

describe('The banner of the practice', () => {
  test.each<[Language, string]>([
    ['en', english],
    ['es', spanish],
  ])('says in %s that nothing is kept', (language, sentence) => {
    show(<PracticeBanner />, language);
    expect(screen.getByRole('note').textContent).toBe(sentence);
  });

  test('follows the language of the screen', () => {
    show(
      <>
        <LanguageSwitch />
        <PracticeBanner />
      </>,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Español' }));
    expect(screen.getByRole('note').textContent).toBe(spanish);
    expect(screen.queryByText(english)).toBeNull();
  });

  test('interrupts nobody and cannot be put away', () => {
    show(<PracticeBanner />);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.queryByRole('button')).toBeNull();
  });
});
