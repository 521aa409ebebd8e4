import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { DisplayProvider } from '../../../renderer/app/display.tsx';
import { LibraryScreen } from '../../../renderer/library/LibraryScreen.tsx';
import { type Language, languages } from '../../../shared/ids.ts';
import { ok } from '../../../shared/result.ts';
import { type Settings, usualSettings } from '../../../shared/settings.ts';
import { fakeBeside } from '../../support/fakeBeside.ts';
import { pdfTools } from '../../support/makePdf.ts';
import { realContent } from '../../support/realLibrary.ts';
import { show } from '../../support/show.tsx';

/** The page about Beside on a computer with these settings, and what it has kept since. */
async function about(settings: Settings = usualSettings, language: Language = 'en') {
  const t = pdfTools.translators[language];
  const kept: Settings[] = [];
  fakeBeside({
    'library.reading': realContent.reading,
    'library.list': realContent.list,
    'settings.read': () => ok(settings),
    'settings.write': (chosen) => {
      kept.push(chosen);
      return ok(chosen);
    },
  });
  show(
    <DisplayProvider>
      <LibraryScreen onClose={() => undefined} />
    </DisplayProvider>,
    language,
  );
  fireEvent.click(await screen.findByRole('tab', { name: t('library:tab.about') }));
  const toggle = screen.getByRole<HTMLInputElement>('checkbox', {
    name: (name) => name.startsWith(t('library:printsWeighingOn')),
  });
  return { kept, toggle };
}

describe('Whether her pages hold what weighing came to', () => {
  test('is the clinic’s to say, and is off until it does', async () => {
    const { kept, toggle } = await about();
    expect(toggle.checked).toBe(false);
    expect(kept).toEqual([]);
    fireEvent.click(toggle);
    await waitFor(() => expect(toggle.checked).toBe(true));
    expect(kept).toEqual([{ ...usualSettings, language: 'en', printsWeighing: true }]);
  });

  test('is turned off again with one press, and nothing else changes', async () => {
    const settings: Settings = {
      language: 'en',
      textSize: 150,
      theme: 'high-contrast',
      printsWeighing: true,
    };
    const { kept, toggle } = await about(settings);
    await waitFor(() => expect(toggle.checked).toBe(true));
    fireEvent.click(toggle);
    await waitFor(() => expect(toggle.checked).toBe(false));
    expect(kept).toEqual([{ ...settings, printsWeighing: false }]);
  });

  test.each(languages)('comes with a warning that no reader was asked (%s)', async (language) => {
    await about(usualSettings, language);
    expect(screen.getByText(pdfTools.translators[language]('library:printsWeighingNote'))).toBeTruthy();
  });
});
