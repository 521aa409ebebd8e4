import type { MessageKey } from '../../shared/i18n/translate.ts';
import type { Language } from '../../shared/ids.ts';
import { messagesOfScreen } from './messages.ts';

/** The longest part of a message that is the same whatever is put into it: by this it is found, or is not there. */
export function fixedPart(language: Language, key: MessageKey): string {
  const [screen = '', name = ''] = key.split(':');
  const parts = (messagesOfScreen(language, screen)[name] ?? '').split(/\{\{\w+\}\}/);
  const [longest = ''] = parts.toSorted((a, b) => b.length - a.length);
  if (longest.trim() === '') throw new Error(`There is no message ${key}.`);
  return longest;
}
