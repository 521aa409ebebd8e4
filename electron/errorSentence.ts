import type { Translator } from '../shared/i18n/translate.ts';
import type { Language } from '../shared/ids.ts';
import type { ErrorCode } from '../shared/result.ts';

/** What an error code says to people before there is a window: in Spanish where the computer speaks Spanish. */
export function errorSentence(code: ErrorCode, translators: Record<Language, Translator>): string {
  const locale = Intl.DateTimeFormat().resolvedOptions().locale;
  return translators[locale.startsWith('es') ? 'es' : 'en'](`errors:${code}`);
}
