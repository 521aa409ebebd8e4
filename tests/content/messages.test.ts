import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { languages } from '../../shared/ids.ts';
import { errorCodes } from '../../shared/result.ts';
import { messagesOfScreen, screensOf } from '../support/messages.ts';

const root = join(import.meta.dirname, '../..');
const screens = screensOf('en');

/** What is written alike in both languages, by its English text. Anything else that is equal was forgotten. */
const sameInBoth = new Set(['No', 'A4', 'HER2', 'English', 'Español', '{{what}}: no']);
/** Names of genes, and the Roman numerals of stages. */
const hasNoLanguage = /^(?:(?:PIK3CA|AKT1|PTEN|ESR1|PALB2)|(?:I{1,3}|IV))$/;

/** Which of the words that end in `_one`, `_many`, `_other` is meant; `null` for an ordinary message. */
const pluralOf = (key: string) => /^(.+)_(one|many|other)$/.exec(key);
const stemOf = (key: string) => pluralOf(key)?.[1] ?? key;
const placeholdersOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

interface Message {
  screen: string;
  key: string;
  text: string;
}

const messagesIn = (language: (typeof languages)[number], screen: string): Message[] =>
  Object.entries(messagesOfScreen(language, screen)).map(([key, text]) => ({ screen, key, text }));
const nameOf = ({ screen, key }: Message) => `${screen}:${key}`;

test('every screen has a file in every language', () => {
  expect(screens).toContain('common');
  for (const language of languages) expect(screensOf(language)).toEqual(screens);
});

test('every error has a sentence, and no sentence is there without its error', () => {
  expect(Object.keys(messagesOfScreen('en', 'errors')).sort()).toEqual([...errorCodes].sort());
});

describe.each(screens)('The messages of %s', (screen) => {
  const english = messagesIn('en', screen);
  const spanish = messagesIn('es', screen);

  test('are the same in both languages, but for plural forms', () => {
    const stems = (messages: Message[]) => [...new Set(messages.map(({ key }) => stemOf(key)))].sort();
    expect(stems(spanish)).toEqual(stems(english));
  });

  test('stand in the same order, so that the two files can be read side by side', () => {
    expect(spanish.map(({ key }) => stemOf(key))).toEqual(english.map(({ key }) => stemOf(key)));
  });

  test.each(languages)('have every plural form that %s needs', (language) => {
    const messages = messagesOfScreen(language, screen);
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const stems = Object.keys(messages).flatMap((key) => pluralOf(key)?.[1] ?? []);
    const missing = stems.flatMap((stem) =>
      needed.map((form) => `${stem}_${form}`).filter((key) => !(key in messages)),
    );
    expect(missing).toEqual([]);
    expect(stems.filter((stem) => stem in messages)).toEqual([]);
  });

  test('have the same placeholders in both languages', () => {
    const expected = new Map(english.map(({ key, text }) => [stemOf(key), placeholdersOf(text)]));
    for (const message of [...english, ...spanish]) {
      const needed = expected.get(stemOf(message.key)) ?? [];
      // "One change" may do without the number.
      const required = message.key.endsWith('_one') ? needed.filter((name) => name !== 'count') : needed;
      expect(needed, nameOf(message)).toEqual(expect.arrayContaining(placeholdersOf(message.text)));
      expect(placeholdersOf(message.text), nameOf(message)).toEqual(expect.arrayContaining(required));
    }
  });

  test('are texts, with nothing but whole placeholders in braces', () => {
    for (const message of [...english, ...spanish]) {
      expect(typeof message.text, nameOf(message)).toBe('string');
      expect(message.text.trim(), nameOf(message)).not.toBe('');
      expect(message.text.trim(), nameOf(message)).toBe(message.text);
      expect(message.text.replace(/\{\{\w+\}\}/g, ''), nameOf(message)).not.toMatch(/[{}]|\$t\(/);
    }
  });

  test('are translated', () => {
    const spanishOf = messagesOfScreen('es', screen);
    const alike = english.filter(({ key, text }) => spanishOf[key] === text && /\p{L}/u.test(unfilled(text)));
    expect(
      alike.filter(({ text }) => !sameInBoth.has(text) && !hasNoLanguage.test(text)).map(nameOf),
    ).toEqual([]);
  });

  test('are all used', () => {
    expect([...new Set(english.map(nameOf).map(stemOf))].filter((name) => !isUsed(name))).toEqual([]);
  });
});

const unfilled = (text: string) => text.replace(/\{\{\w+\}\}/g, '');

/** Every file of ours in which a message may be asked for. */
const sources = ['renderer', 'electron', 'shared']
  .flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
      join(root, folder, file),
    ),
  )
  .filter((file) => /\.(ts|tsx|mjs)$/.test(file))
  .map((file) => readFileSync(file, 'utf8'));

const inQuotes = new RegExp(`['"\`]((?:${screens.join('|')}):(?:[\\w.-]|\\$\\{[^}]*\\})+)['"\`]`, 'g');

/** The keys that stand in the sources as they are, or with a `${…}` in them that stands for anything but a dot. */
const asked = new Set(
  sources.flatMap((source) => [...source.matchAll(inQuotes)].map(([, key]) => key ?? '')),
);
const patterns = [...asked]
  .filter((key) => key.includes('${'))
  .map(
    (key) => new RegExp(`^${key.replace(/\$\{[^}]*\}|\./g, (part) => (part === '.' ? '\\.' : '[^.]+'))}$`),
  );

const isUsed = (name: string) => asked.has(name) || patterns.some((pattern) => pattern.test(name));

test('the search for used messages finds those that are certainly used, and no others', () => {
  expect(isUsed('home:title')).toBe(true);
  expect(isUsed('visit:step.decide')).toBe(true);
  expect(isUsed('errors:disk-full')).toBe(true);
  expect(isUsed('home:titles')).toBe(false);
  expect(isUsed('visit:step.decide.more')).toBe(false);
});
