import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadLibrary } from '../../electron/content/loadLibrary.ts';
import { checkLibrary } from '../../shared/content/checks/all.ts';

const folder = resolve(import.meta.dirname, '../../resources/content');

test('the library can be read and no rule finds a mistake on the day of its version', () => {
  const { library, issues } = loadLibrary(folder);
  expect(issues).toEqual([]);
  if (library === null) return;
  const day = library.head.version.slice(0, 10);
  expect(checkLibrary(library, day)).toEqual([]);
});

test('the library holds the options that it started with, and words for each', () => {
  const { library } = loadLibrary(folder);
  expect(library?.options.length).toBeGreaterThanOrEqual(6);
  expect(Object.keys(library?.text.es ?? {})).toEqual(
    expect.arrayContaining((library?.options ?? []).map(({ id }) => `options.${id}.name`)),
  );
});
