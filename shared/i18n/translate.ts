import { createInstance, type i18n } from 'i18next';
import type { Language } from '../ids.ts';
import type { EnglishMessages } from './messages.ts';

/** Every screen's messages of one language: `{home: {title: "…"}, …}`, as they stand in `resources/messages`. */
export type Messages = Record<keyof EnglishMessages, Record<string, string>>;

type Singular<Key> = Key extends `${infer Stem}_${'one' | 'other' | 'many'}` ? Stem : Key;

/** `screen:key`; a key that is not in the English file does not compile. Plural forms go by their stem. */
export type MessageKey = {
  [Screen in keyof EnglishMessages & string]: `${Screen}:${Singular<keyof EnglishMessages[Screen] & string>}`;
}[keyof EnglishMessages & string];

/** Words of one language. A key or an argument that is missing throws: half a sentence must not reach anybody. */
export interface Translator {
  (key: MessageKey, args?: Record<string, string | number>): string;
  readonly language: Language;
}

/**
 * The words of `language`, out of messages that are handed in (the window bundles them, Node reads them). Several
 * can be used side by side: there is no current language anywhere.
 */
export function translatorFor(language: Language, messages: Messages): Translator {
  const words = instanceFor(language, messages).getFixedT(language);
  const translate = (key: MessageKey, args: Record<string, string | number> = {}) => words(key, args);
  return Object.assign(translate, { language });
}

function instanceFor(language: Language, messages: Messages): i18n {
  const instance = createInstance();
  void instance.init({
    lng: language,
    resources: { [language]: messages },
    ns: Object.keys(messages),
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    saveMissing: true,
    // React and the PDF set text as text; escaping here would print "&amp;".
    interpolation: { escapeValue: false },
    missingKeyHandler: (_languages, namespace, key) => {
      throw new Error(`No message ${namespace}:${key} in ${language}.`);
    },
    missingInterpolationHandler: (text, match) => {
      throw new Error(`"${text}" was not given ${match[0]}.`);
    },
  });
  return instance;
}

/** The locale for numbers and dates: both of the United States, where Spanish writes 5.7 and not 5,7. */
const locales: Record<Language, string> = { en: 'en-US', es: 'es-US' };

/** A number as people read it, with at most `digits` decimals. */
export function formatNumber(language: Language, value: number, digits = 0): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: digits }).format(value);
}

/** Things in a row of words: "A, B, and C". */
export function formatList(language: Language, things: readonly string[]): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(things);
}

/** A day as "Monday, November 30, 2026"; `day` is `2026-11-30`. */
export function formatDay(language: Language, day: string): string {
  const style = { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(locales[language], style).format(Date.parse(`${day}T00:00:00Z`));
}

/** A moment as "Nov 23, 2026, 2:02 PM", in the reader's own time zone; `moment` is an ISO instant. */
export function formatMoment(language: Language, moment: string): string {
  const style = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(locales[language], style).format(Date.parse(moment));
}

/** The time of day as "2:02 PM", in the reader's own time zone. */
export function formatTime(language: Language, moment: string): string {
  return new Intl.DateTimeFormat(locales[language], { timeStyle: 'short' }).format(Date.parse(moment));
}

/** A moment as "Nov 23, 2026", in the reader's own time zone. */
export function formatShortDay(language: Language, moment: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'medium' }).format(Date.parse(moment));
}
