import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { useWords } from '../../../renderer/app/words.tsx';
import { LanguageSwitch } from '../../../renderer/components/LanguageSwitch.tsx';
import type { Language } from '../../../shared/ids.ts';
import { show } from '../../support/show.tsx';

function Title() {
  return <h1>{useWords().t('home:title')}</h1>;
}

test.each<[Language, Language, string, string]>([
  ['en', 'es', 'Español', 'Visitas'],
  ['es', 'en', 'English', 'Visits'],
])('a screen in %s is switched to %s by a button that says so in that language', (from, to, name, title) => {
  show(
    <>
      <LanguageSwitch />
      <Title />
    </>,
    from,
  );
  const button = screen.getByRole('button', { name });
  expect(button.querySelector('[lang]')?.getAttribute('lang')).toBe(to);
  fireEvent.click(button);
  expect(screen.getByRole('heading').textContent).toBe(title);
  expect(screen.queryByRole('button', { name })).toBeNull();
});
