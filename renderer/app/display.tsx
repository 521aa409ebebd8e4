import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { type Settings, usualSettings } from '../../shared/settings.ts';
import { beside } from './beside.ts';
import { useWords } from './words.tsx';

interface Display {
  settings: Settings;
  change: (change: Partial<Settings>) => void;
}

const DisplayContext = createContext<Display | null>(null);

/**
 * Text size, contrast and language of this computer. The first screen is drawn with the usual ones and takes on what
 * was kept as soon as it has been read: a person who waits for a passphrase field must not wait for this.
 */
export function DisplayProvider({ children }: { children: ReactNode }) {
  const [settings, setSettings] = useState(usualSettings);
  const { language, setLanguage } = useWords();

  useEffect(() => {
    void beside()
      ['settings.read']({})
      .then((answer) => {
        if (!answer.ok) return;
        setSettings(answer.value);
        if (answer.value.language !== null) setLanguage(answer.value.language);
      });
  }, [setLanguage]);

  useEffect(() => {
    const { dataset, style } = document.documentElement;
    dataset.theme = settings.theme;
    // From here on what stands side by side may scroll inside its own region.
    if (settings.textSize >= 150) dataset.large = '';
    else delete dataset.large;
    // All sizes are in rem, so this one enlarges everything.
    style.setProperty('--text-size', String(settings.textSize / 100));
  }, [settings]);

  const change = useCallback(
    (changed: Partial<Settings>) => {
      const next = { ...settings, language, ...changed };
      setSettings(next);
      if (changed.language != null) setLanguage(changed.language);
      void beside()['settings.write'](next);
    },
    [language, setLanguage, settings],
  );
  const display = useMemo(() => ({ settings, change }), [settings, change]);
  return <DisplayContext value={display}>{children}</DisplayContext>;
}

/** How this computer shows the app. Where nothing keeps it (a part on its own), only the language can be changed. */
export function useDisplay(): Display {
  const { setLanguage } = useWords();
  const change = (changed: Partial<Settings>) => changed.language != null && setLanguage(changed.language);
  return useContext(DisplayContext) ?? { settings: usualSettings, change };
}
