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
  ['options.ai-alone.status', 'options/ai-alone.json', 'status'],
  ['pictures.hr-first', 'pictures.json', 'hr-first'],
  ['reasons.not-found', 'reasons.json', 'not-found'],
  ['glossary.scan.means', 'glossary.json', 'scan.means'],
  ['attributes.tiredness.card', 'attributes.json', 'tiredness.card'],
  ['attributes.tiredness.aim', 'attributes.json', 'tiredness.aim'],
  ['attributes.how-taken.hint', 'attributes.json', 'how-taken.hint'],
  ['studies.first-study.control', 'studies/ai-alpha.json', 'first-study.control'],
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
      delete words['attributes.tiredness.aim'];
      delete words['studies.first-study.control'];
    }
  });
  expect(languages(library)).toEqual([]);
});

test('a number whose uncertainty is said in fixed words needs none of its own', () => {
  const library = smallLibrary(({ options, text }) => {
    Object.assign(options[0]?.cells.tiredness ?? {}, { why: ['one-study'] });
    for (const words of [text.en, text.es]) delete words['options.ai-alpha.why.tiredness'];
  });
  expect(languages(library)).toEqual([]);
});

test('a side effect needs words for what it feels like, what helps and when to call', () => {
  const library = smallLibrary(({ attributes }) => {
    Object.assign(attributes[2] ?? {}, { sideEffect: { urgency: 'call-us' } });
  });
  const english = languages(library).filter(({ file }) => file === 'text/en/attributes.json');
  expect(english.map(({ path }) => path)).toEqual(['tiredness.feels', 'tiredness.helps', 'tiredness.call']);
});
