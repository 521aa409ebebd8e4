import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Messages } from '../../shared/i18n/translate.ts';
import type { Language } from '../../shared/ids.ts';

const folder = join(import.meta.dirname, '../../resources/messages');

/** The screens that have a file of messages in this language, in alphabetical order. */
export const screensOf = (language: Language): string[] =>
  readdirSync(join(folder, language))
    .map((file) => file.replace(/\.json$/, ''))
    .sort();

/** The messages of one screen as they stand in the file. */
export const messagesOfScreen = (language: Language, screen: string): Record<string, string> =>
  JSON.parse(readFileSync(join(folder, language, `${screen}.json`), 'utf8'));

/** All messages of one language, as the app hands them to `translatorFor`. */
export const messagesOf = (language: Language): Messages =>
  Object.fromEntries(
    screensOf(language).map((screen) => [screen, messagesOfScreen(language, screen)]),
  ) as Messages;
