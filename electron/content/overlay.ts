import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkLibrary } from '../../shared/content/checks/all.ts';
import type { Issue } from '../../shared/content/issue.ts';
import { type Library, Words } from '../../shared/content/library.ts';
import { type Day, type Language, languages } from '../../shared/ids.ts';
import { wordKey } from './loadLibrary.ts';
import { parseJson } from './parseJson.ts';

/** The library as it is to be used, what was wrong with the clinic's own texts, and how many of them stand in it. */
export interface Overlaid {
  library: Library;
  issues: Issue[];
  replaced: number;
}

/** The library of a clinic that has laid nothing over it. */
export const asBuilt = (library: Library): Overlaid => ({ library, issues: [], replaced: 0 });

/**
 * Lays a clinic's own sentences over those of the library: files named as in `text/`, with the keys that they
 * replace. Only words: never a figure, a fact or a rule. All of it is used or none: where anything is wrong, it is
 * named with file, path and reason, and the built-in texts stand. No folder is no overlay.
 */
export function layOver(library: Library, folder: string, today: Day): Overlaid {
  if (!existsSync(folder)) return asBuilt(library);
  const { texts, issues } = readTexts(library, folder);
  if (issues.length > 0) return { ...asBuilt(library), issues };
  const text = Object.fromEntries(
    languages.map((language) => [language, { ...library.text[language], ...texts[language] }]),
  ) as Library['text'];
  const laid = { ...library, text };
  // What was wrong before is not the clinic's doing.
  const before = new Set(checkLibrary(library, today).map((issue) => JSON.stringify(issue)));
  const found = checkLibrary(laid, today).filter((issue) => !before.has(JSON.stringify(issue)));
  if (found.length > 0) return { ...asBuilt(library), issues: found };
  const replaced = languages.reduce((sum, language) => sum + Object.keys(texts[language]).length, 0);
  return { library: laid, issues: [], replaced };
}

type Texts = Record<Language, Record<string, string>>;

function readTexts(library: Library, folder: string): { texts: Texts; issues: Issue[] } {
  const texts: Texts = { en: {}, es: {} };
  const issues: Issue[] = [];
  for (const file of filesIn(folder)) {
    const { language, sentences, faults } = readFile(library, folder, file);
    issues.push(...faults.map((fault) => ({ rule: 'overlay', file, ...fault })));
    if (language !== null) Object.assign(texts[language], sentences);
  }
  return { texts, issues };
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => name.split(sep).join('/'))
    .sort();

interface Read {
  language: Language | null;
  sentences: Record<string, string>;
  faults: Pick<Issue, 'path' | 'reason'>[];
}

function readFile(library: Library, folder: string, file: string): Read {
  const none = (path: string, reason: string): Read => ({
    language: null,
    sentences: {},
    faults: [{ path, reason }],
  });
  const [, name = ''] = /^text\/([a-z]{2})\/.+\.json$/.exec(file) ?? [];
  const language = languages.find((known) => known === name);
  if (language === undefined) return none('', 'only words can be laid over: text/<language>/….json');
  const json = parseJson(readFileSync(join(folder, file), 'utf8'));
  if (!json.ok) return none('', `this is not JSON from line ${json.line}, column ${json.column} on`);
  const parsed = Words.safeParse(json.data);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return none(issue?.path.join('.') ?? '', issue?.message ?? 'this is not a list of sentences');
  }
  const built = library.text[language];
  const sentences = Object.entries(parsed.data).map(([path, text]) => ({
    path,
    text,
    key: wordKey(file, path),
  }));
  const faults = sentences.flatMap(({ path, text, key }) => {
    const before = built[key];
    if (before === undefined) return [{ path, reason: 'the library has no such sentence' }];
    return figuresOf(before) === figuresOf(text)
      ? []
      : [{ path, reason: 'its figures are not those of the library' }];
  });
  return {
    language,
    sentences: Object.fromEntries(sentences.map(({ key, text }) => [key, text])),
    faults,
  };
}

/** The figures of a sentence, whatever their order. */
const figuresOf = (text: string): string =>
  (text.match(/(?<![\p{L}\d/-])\d+(?:[.,]\d+)*/gu) ?? []).sort().join(' ');
