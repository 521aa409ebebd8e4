import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { languages } from '../../shared/ids.ts';
import { smallLibrary } from './smallLibrary.ts';

/** A folder with these files (objects are written as JSON), gone when the test has finished. */
export function folderWith(files: Record<string, unknown>): string {
  const folder = mkdtempSync(join(tmpdir(), 'beside-content-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(
      join(folder, file),
      typeof content === 'string' ? content : JSON.stringify(content, null, 2),
    );
  }
  return folder;
}

/** The small library as a content folder. */
export function smallContentFolder(): string {
  const { head, studies, facts, options, text, ...lists } = smallLibrary();
  const files: Record<string, unknown> = {
    'library.json': head,
    'facts/ai-alpha.json': { option: 'ai-alpha', studies, facts },
    ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [`${name}.json`, list])),
    ...Object.fromEntries(options.map((option) => [`options/${option.id}.json`, option])),
  };
  for (const language of languages) {
    const names = [
      ...['attributes', 'studies', 'goals', 'redFlags', 'guidelines', 'pictures', 'reasons', 'families'],
      ...['glossary', 'questions', 'subtypes'],
    ];
    for (const name of [...names, ...options.map(({ id }) => `options/${id}`)]) {
      const prefix = `${name.replace('/', '.')}.`;
      const words = Object.entries(text[language]).filter(([key]) => key.startsWith(prefix));
      const own = words.map(([key, sentence]) => [key.slice(prefix.length), sentence]);
      files[`text/${language}/${name}.json`] = Object.fromEntries(own);
    }
  }
  return folderWith(files);
}

/** Plants a mistake in one file of a folder. */
export function changeText(folder: string, file: string, change: (text: string) => string): void {
  const path = join(folder, file);
  writeFileSync(path, change(readFileSync(path, 'utf8')));
}
