import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import {
  BroughtQuestion,
  ContextFact,
  CoverageRow,
  GlossaryEntry,
  Subtype,
} from '../../shared/content/around.ts';
import { Attribute } from '../../shared/content/attribute.ts';
import { FactFile } from '../../shared/content/fact.ts';
import type { Issue } from '../../shared/content/issue.ts';
import { Goal, Library, LibraryHead, RedFlag, Words } from '../../shared/content/library.ts';
import { Option } from '../../shared/content/option.ts';
import { Source } from '../../shared/content/source.ts';
import type { Language } from '../../shared/ids.ts';
import { z } from '../../shared/zod.ts';
import { parseJson } from './parseJson.ts';

/**
 * Reads `resources/content`. Every file that is missing, is not JSON or does not fit its schema is named with its
 * path in the file and the reason; then there is no library. Nothing is thrown. What can be seen only across files
 * is for `checkLibrary`.
 */
export function loadLibrary(folder: string): { library: Library | null; issues: Issue[] } {
  const reader = new Reader(folder);
  const head = reader.read('library.json', LibraryHead);
  const lists = {
    sources: reader.read('sources.json', z.array(Source)) ?? [],
    attributes: reader.read('attributes.json', z.array(Attribute)) ?? [],
    goals: reader.read('goals.json', z.array(Goal)) ?? [],
    redFlags: reader.read('redFlags.json', z.array(RedFlag)) ?? [],
    promoted: reader.read('promoted.json', Library.shape.promoted) ?? [],
    glossary: reader.read('glossary.json', z.array(GlossaryEntry)) ?? [],
    questions: reader.read('questions.json', z.array(BroughtQuestion)) ?? [],
    subtypes: reader.read('subtypes.json', z.array(Subtype)) ?? [],
    context: reader.read('context.json', z.array(ContextFact)) ?? [],
    coverage: reader.read('coverage.json', z.array(CoverageRow)) ?? [],
  };
  const factFiles = reader.readEach('facts', FactFile, ({ option }) => option);
  const options = reader.readEach('options', Option, ({ id }) => id);
  const text = { en: wordsIn(reader, 'en'), es: wordsIn(reader, 'es') } satisfies Record<Language, unknown>;
  const { issues } = reader;
  if (head === null || issues.length > 0) return { library: null, issues };
  const studies = factFiles.flatMap((file) => file.studies);
  const facts = factFiles.flatMap((file) => file.facts);
  return { library: { head, ...lists, studies, facts, options, text }, issues };
}

/**
 * The words of one language, each under the name of its file: `options.<id>.name`, `goals.<id>`. The words of studies
 * lie in one file an option, and are named after the study alone: `studies.<id>.people`.
 */
function wordsIn(reader: Reader, language: Language): Record<string, string> {
  const folder = `text/${language}`;
  const words = reader.filesIn(folder, 'and below').flatMap((file) => {
    return Object.entries(reader.read(file, Words) ?? {}).map(([key, text]) => [wordKey(file, key), text]);
  });
  return Object.fromEntries(words);
}

/** Under which key a sentence of `text/<language>/<name>.json` stands in the library. */
export function wordKey(file: string, key: string): string {
  const name = file.replace(/^text\/[a-z]{2}\//, '').slice(0, -'.json'.length);
  return `${name.startsWith('studies/') ? 'studies' : name.replaceAll('/', '.')}.${key}`;
}

/** Reads files of the content folder and keeps a list of what was wrong with them. */
class Reader {
  readonly issues: Issue[] = [];
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Null when the file is missing or wrong. */
  read<Schema extends z.ZodType>(file: string, schema: Schema): z.infer<Schema> | null {
    const data = this.#json(file);
    if (data === undefined) return null;
    const parsed = schema.safeParse(data);
    if (parsed.success) return parsed.data;
    for (const { path, message } of parsed.error.issues) this.#name('schema', file, pathOf(path), message);
    return null;
  }

  /** Every file of a folder; each is named after what it is about, so that an issue can name the file again. */
  readEach<Schema extends z.ZodType>(
    folder: string,
    schema: Schema,
    nameOf: (thing: z.infer<Schema>) => string,
  ): z.infer<Schema>[] {
    return this.filesIn(folder, 'only').flatMap((file) => {
      const thing = this.read(file, schema);
      if (thing === null) return [];
      const name = `${folder}/${nameOf(thing)}.json`;
      if (name !== file) this.#name('file', file, '', `this belongs in ${name}`);
      return [thing];
    });
  }

  /** The JSON files of a folder in the order of their names, with `/` on every system. */
  filesIn(folder: string, depth: 'only' | 'and below'): string[] {
    const path = join(this.#folder, folder);
    if (!existsSync(path)) {
      this.#name('file', folder, '', 'this folder is missing');
      return [];
    }
    const names = readdirSync(path, { recursive: depth === 'and below', encoding: 'utf8' });
    const files = names.filter((name) => name.endsWith('.json')).map((name) => name.split(sep).join('/'));
    return files.sort().map((name) => `${folder}/${name}`);
  }

  #json(file: string): unknown {
    const path = join(this.#folder, file);
    if (!existsSync(path)) {
      this.#name('file', file, '', 'this file is missing');
      return undefined;
    }
    const json = parseJson(readFileSync(path, 'utf8'));
    if (json.ok) return json.data;
    this.#name('json', file, '', `this is not JSON from line ${json.line}, column ${json.column} on`);
    return undefined;
  }

  #name(rule: string, file: string, path: string, reason: string): void {
    this.issues.push({ rule, file, path, reason });
  }
}

/** As `facts[3].value.count`. */
function pathOf(path: readonly PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}
