import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Messages, type Translator, translatorFor } from '../../shared/i18n/translate.ts';
import { type Language, languages } from '../../shared/ids.ts';

/** The words of the app in each language, from `resources/messages`, for paper and the command line. */
export function loadTranslators(folder: string): Record<Language, Translator> {
  const entries = languages.map((language) => [
    language,
    translatorFor(language, messagesIn(join(folder, language))),
  ]);
  return Object.fromEntries(entries) as Record<Language, Translator>;
}

function messagesIn(folder: string): Messages {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  const entries = files.map((name) => [
    name.slice(0, -'.json'.length),
    JSON.parse(readFileSync(join(folder, name), 'utf8')),
  ]);
  return Object.fromEntries(entries) as Messages;
}
