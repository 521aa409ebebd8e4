import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLibrary } from '../../../electron/content/loadLibrary.ts';
import { checkLibrary } from '../../../shared/content/checks/all.ts';
import type { Issue } from '../../../shared/content/issue.ts';
import { changeText, smallContentFolder } from '../../support/contentFolder.ts';
import { smallLibrary, smallLibraryDay } from '../../support/smallLibrary.ts';

/** What loading and the rules together say of a folder. */
function issuesOf(folder: string): Issue[] {
  const { library, issues } = loadLibrary(folder);
  return library === null ? issues : [...issues, ...checkLibrary(library, smallLibraryDay)];
}

test('a good folder is the library that was written to it, in the order of its files, and has no issues', () => {
  const folder = smallContentFolder();
  const library = smallLibrary();
  expect(loadLibrary(folder)).toEqual({
    library: { ...library, options: library.options.toReversed() },
    issues: [],
  });
  expect(issuesOf(folder)).toEqual([]);
});

describe('a file', () => {
  test('that is missing is named', () => {
    const folder = smallContentFolder();
    rmSync(join(folder, 'goals.json'));
    expect(loadLibrary(folder)).toEqual({
      library: null,
      issues: [{ rule: 'file', file: 'goals.json', path: '', reason: 'this file is missing' }],
    });
  });

  test('that is not JSON is named with line and column', () => {
    const folder = smallContentFolder();
    changeText(folder, 'options/ai-alone.json', (text) => text.replace('"column",', '"column"'));
    expect(loadLibrary(folder)).toEqual({
      library: null,
      issues: [
        {
          rule: 'json',
          file: 'options/ai-alone.json',
          path: '',
          reason: 'this is not JSON from line 4, column 3 on',
        },
      ],
    });
  });

  test('that does not fit its schema is named with the path in it', () => {
    const folder = smallContentFolder();
    changeText(folder, 'facts/ai-alpha.json', (text) => text.replace('"unit": "months"', '"unit": "years"'));
    const { library, issues } = loadLibrary(folder);
    expect(library).toBeNull();
    expect(issues).toMatchObject([
      {
        rule: 'schema',
        file: 'facts/ai-alpha.json',
        path: 'facts[0].unit',
        reason: expect.stringContaining('months'),
      },
    ]);
  });

  test('whose name is not that of what it holds is named', () => {
    const folder = smallContentFolder();
    renameSync(join(folder, 'options/ai-alone.json'), join(folder, 'options/other.json'));
    expect(issuesOf(folder)).toEqual([
      { rule: 'file', file: 'options/other.json', path: '', reason: 'this belongs in options/ai-alone.json' },
    ]);
  });

  test('of another kind in the folder is no mistake', () => {
    const folder = smallContentFolder();
    writeFileSync(join(folder, 'options/notes.txt'), 'not for the library');
    expect(issuesOf(folder)).toEqual([]);
  });

  test('with an empty sentence is named in its language', () => {
    const folder = smallContentFolder();
    changeText(folder, 'text/es/goals.json', () => '{ "time-at-home": "" }');
    expect(issuesOf(folder)).toMatchObject([{ file: 'text/es/goals.json', path: 'time-at-home' }]);
  });
});

test('mistakes in several files are all named at once', () => {
  const folder = smallContentFolder();
  rmSync(join(folder, 'library.json'));
  changeText(folder, 'sources.json', () => '[,]');
  changeText(folder, 'goals.json', () => '{}');
  const found = issuesOf(folder).map(({ rule, file }) => `${rule} ${file}`);
  expect(found).toEqual(['file library.json', 'json sources.json', 'schema goals.json']);
});

test('an empty folder names every file and folder that it lacks and throws nothing', () => {
  const folder = smallContentFolder();
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  expect(issuesOf(folder).map(({ file }) => file)).toEqual([
    'library.json',
    'sources.json',
    'attributes.json',
    'goals.json',
    'redFlags.json',
    'promoted.json',
    'glossary.json',
    'questions.json',
    'subtypes.json',
    'context.json',
    'coverage.json',
    'facts',
    'options',
    'text/en',
    'text/es',
  ]);
});

describe('what is wrong only across files is named as well:', () => {
  test('a source that is missing', () => {
    const folder = smallContentFolder();
    changeText(folder, 'sources.json', (text) => text.replace('first-study-report', 'other-report'));
    const paths = issuesOf(folder).map(({ file, path, reason }) => `${file} ${path}: ${reason}`);
    expect(paths[0]).toBe('facts/ai-alpha.json facts[0].source: there is no source first-study-report');
    // Four facts without their source, and the source that nobody cites now.
    expect(paths).toHaveLength(5);
  });

  test('an id that is in two files', () => {
    const folder = smallContentFolder();
    const study = { ...smallLibrary().studies[0] };
    const file = { option: 'ai-alone', studies: [study], facts: [] };
    writeFileSync(join(folder, 'facts/ai-alone.json'), JSON.stringify(file));
    expect(issuesOf(folder)).toMatchObject([{ rule: 'ids', reason: 'first-study is there twice' }]);
  });

  test('a sentence that Spanish lacks', () => {
    const folder = smallContentFolder();
    changeText(folder, 'text/es/goals.json', () => '{}');
    expect(issuesOf(folder)).toMatchObject([
      { rule: 'languages', file: 'text/es/goals.json', path: 'time-at-home' },
    ]);
  });

  test('a count above the number of people', () => {
    const folder = smallContentFolder();
    const isNumber = /\{\s*"kind": "number",\s*"number": 37,\s*"interval": \{\s*"kind": "from-n"\s*\}\s*\}/;
    changeText(folder, 'facts/ai-alpha.json', (text) =>
      text.replace(isNumber, '{ "kind": "count", "count": 201, "outOf": 200 }'),
    );
    expect(issuesOf(folder)).toMatchObject([
      { rule: 'count', file: 'facts/ai-alpha.json', path: 'facts[2].value.count' },
    ]);
  });
});
