import { expect, test } from 'vitest';
import { languages } from '../../../../shared/content/checks/languages.ts';
import { smallLibrary } from '../../../support/smallLibrary.ts';

const without = (...keys: string[]) =>
  smallLibrary(({ text }) => {
    for (const key of keys) {
      delete text.en[key];
      delete text.es[key];
    }
  });

test('a library with every sentence in both languages passes', () => {
  expect(languages(smallLibrary())).toEqual([]);
});

test('a sentence that only English has is named with the Spanish file that lacks it', () => {
  const library = smallLibrary(({ text }) => {
    delete text.es['options.ai-alpha.cell.how-taken'];
  });
  expect(languages(library)).toEqual([
    {
      rule: 'languages',
      file: 'text/es/options/ai-alpha.json',
      path: 'cell.how-taken',
      reason: 'this sentence is missing in es; another language has it',
    },
  ]);
});

test('a sentence that only Spanish has is named too', () => {
  const library = smallLibrary(({ text }) => {
    text.es['goals.extra'] = 'Una meta';
  });
  expect(languages(library)).toMatchObject([{ file: 'text/en/goals.json', path: 'extra' }]);
});

test.each([
  ['options.ai-alpha.name', 'options/ai-alpha.json', 'name'],
  ['options.ai-alpha.cell.how-taken', 'options/ai-alpha.json', 'cell.how-taken'],
  ['options.ai-alpha.why.tiredness', 'options/ai-alpha.json', 'why.tiredness'],
  ['options.ai-alone.unknown.tiredness', 'options/ai-alone.json', 'unknown.tiredness'],
  ['attributes.tiredness.card', 'attributes.json', 'tiredness.card'],
  ['attributes.how-taken.hint', 'attributes.json', 'how-taken.hint'],
  ['studies.first-study.control', 'studies.json', 'first-study.control'],
  ['goals.time-at-home', 'goals.json', 'time-at-home'],
  ['redFlags.fever', 'redFlags.json', 'fever'],
  ['guidelines.not-usual', 'guidelines.json', 'not-usual'],
])('%s is asked for even if no language has it', (key, file, path) => {
  const reason = 'this sentence is missing in every language';
  expect(languages(without(key))).toEqual([
    { rule: 'languages', file: `text/en/${file}`, path, reason },
    { rule: 'languages', file: `text/es/${file}`, path, reason },
  ]);
});

test('a row that is no card needs no words for one, a study of one arm none for a comparison', () => {
  const library = smallLibrary(({ attributes, studies, text }) => {
    Object.assign(attributes[2] ?? {}, { card: null });
    Object.assign(studies[0]?.arms ?? {}, { control: null });
    for (const words of [text.en, text.es]) {
      delete words['attributes.tiredness.card'];
      delete words['studies.first-study.control'];
    }
  });
  expect(languages(library)).toEqual([]);
});

test('an option is not known beside one whose study used it for comparison but did not count it there', () => {
  const notCounted = (option: 'ai-alone' | null) =>
    smallLibrary(({ options, studies, text }) => {
      const cell = options[0]?.cells.tiredness;
      if (cell?.kind === 'measured') Object.assign(cell.measures[0] ?? {}, { control: null });
      Object.assign(studies[0]?.arms.control ?? {}, { option });
      Object.assign(options[1]?.cells ?? {}, { tiredness: { kind: 'words' } });
      for (const words of [text.en, text.es]) {
        words['options.ai-alone.cell.tiredness'] = 'Some';
        delete words['options.ai-alone.unknown.tiredness'];
      }
    });
  expect(languages(notCounted(null))).toEqual([]);
  expect(languages(notCounted('ai-alone'))).toMatchObject([
    { file: 'text/en/options/ai-alone.json', path: 'unknown.tiredness' },
    { file: 'text/es/options/ai-alone.json', path: 'unknown.tiredness' },
  ]);
});
