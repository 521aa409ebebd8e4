import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { type Messages, type Translator, translatorFor } from '../../shared/i18n/translate.ts';
import { type Language, languages } from '../../shared/ids.ts';

/** All that the window says, or puts together for others to print; not what only the main process does. */
const files = import.meta.glob<Record<string, string>>(
  [
    '../../resources/messages/*/*.json',
    '!../../resources/messages/*/{terminal,preVisit,reviewSheet,pdf}.json',
  ],
  { eager: true, import: 'default' },
);

function messagesOf(language: Language): Messages {
  const entries = Object.entries(files)
    .filter(([path]) => path.includes(`/${language}/`))
    .map(([path, texts]) => [path.slice(path.lastIndexOf('/') + 1, -'.json'.length), texts]);
  return Object.fromEntries(entries) as Messages;
}

const translators = Object.fromEntries(languages.map((l) => [l, translatorFor(l, messagesOf(l))])) as Record<
  Language,
  Translator
>;

interface Words {
  t: Translator;
  language: Language;
  setLanguage: (language: Language) => void;
}

const WordsContext = createContext<Words>({
  t: translators.en,
  language: 'en',
  setLanguage: () => undefined,
});

/** Gives every screen its words; the language of the screen is not the language of anybody's printout. */
export function WordsProvider({ children, initial }: { children: ReactNode; initial: Language }) {
  const [language, setLanguage] = useState(initial);
  const words = useMemo(() => ({ t: translators[language], language, setLanguage }), [language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the screen's language: `t('home:title')`. */
export const useWords = (): Words => useContext(WordsContext);
