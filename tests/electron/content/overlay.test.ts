import { describe, expect, test } from 'vitest';
import { layOver } from '../../../electron/content/overlay.ts';
import { folderWith } from '../../support/contentFolder.ts';
import { smallLibrary, smallLibraryDay } from '../../support/smallLibrary.ts';

const library = smallLibrary();
const laid = (files: Record<string, unknown>) => layOver(library, folderWith(files), smallLibraryDay);
const whatOf = ({ library: { text } }: ReturnType<typeof laid>) => text.en['options.ai-alone.what'];
const own = 'A pill that keeps hormones low.';

describe('A clinic’s own sentences', () => {
  test('stand in the place of the built-in ones, and all others stay', () => {
    const over = laid({ 'text/en/options/ai-alone.json': { what: own } });
    expect(over.issues).toEqual([]);
    expect(over.replaced).toBe(1);
    expect(whatOf(over)).toBe(own);
    expect(over.library.text.en['options.ai-alone.name']).toBe('A hormone pill');
    expect(over.library.facts).toBe(library.facts);
  });

  test('are none where there is no folder', () => {
    expect(layOver(library, '/nowhere', smallLibraryDay)).toEqual({ library, issues: [], replaced: 0 });
  });
});

describe('An overlay is refused whole, with file, path and reason, and the built-in texts stand,', () => {
  test.each([
    ['a fact', 'facts/ai-alpha.json', {}, '', 'only words can be laid over'],
    ['another language', 'text/fr/goals.json', {}, '', 'only words can be laid over'],
    ['broken JSON', 'text/en/goals.json', '{ "time-at-home" ', '', 'not JSON from line 1'],
    ['an empty sentence', 'text/en/goals.json', { 'time-at-home': '' }, 'time-at-home', 'Too small'],
    ['a sentence that nobody asks for', 'text/en/goals.json', { lost: 'Words' }, 'lost', 'no such sentence'],
    [
      'another figure',
      'text/en/options/ai-alpha.json',
      { 'cell.how-taken': 'Pills for 4 weeks, then a week off.' },
      'cell.how-taken',
      'figures are not those',
    ],
    ['praise', 'text/en/options/ai-alone.json', { what: 'The best option.' }, 'what', 'The best option'],
    [
      'too many words',
      'text/en/options/ai-alone.json',
      { 'cell.how-taken': 'A pill each day, with no break at all, ever, not once.' },
      'cell.how-taken',
      'words; this row has',
    ],
  ])('when it holds %s', (_what, file, content, path, reason) => {
    const over = laid({ 'text/es/goals.json': { 'time-at-home': 'Estar en casa' }, [file]: content });
    expect(over.library).toBe(library);
    expect(over.replaced).toBe(0);
    expect(over.issues.map((issue) => `${issue.file} ${issue.path}: ${issue.reason}`).join('\n')).toMatch(
      new RegExp(`${file} ${path.replaceAll('.', '\\.')}: .*${reason}`),
    );
  });
});

test('what was wrong in the library before is not the clinic’s doing', () => {
  const broken = smallLibrary(({ options }) => void options[0]?.redFlags.push('lost-flag'));
  const folder = folderWith({ 'text/en/options/ai-alone.json': { what: own } });
  expect(layOver(broken, folder, smallLibraryDay)).toMatchObject({ issues: [], replaced: 1 });
});
