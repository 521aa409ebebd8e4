import { expect, test } from 'vitest';
import { readingGrade } from '../../../../shared/content/checks/readingGrade.ts';
import { smallLibrary } from '../../../support/smallLibrary.ts';

const hardEnglish =
  'Individuals experiencing significant deterioration necessitating hospitalization should immediately ' +
  'communicate with representatives of the multidisciplinary oncology department, notwithstanding any ' +
  'previously scheduled appointments, because complications requiring intervention may be developing rapidly and unexpectedly, particularly overnight.';
const easyEnglish =
  'Take one pill each day. Take it at the same time. You can take it with food. If you miss a pill, skip it. ' +
  'Do not take two. Call us if you feel sick. We will help you.';
const hardSpanish =
  'Las personas que experimenten un deterioro significativo que requiera hospitalización deberán comunicarse ' +
  'inmediatamente con representantes del departamento multidisciplinario de oncología, independientemente de las ' +
  'consultas previamente programadas, debido a posibles complicaciones.';
const easySpanish =
  'Tome una pastilla cada día. Tome la pastilla a la misma hora. La puede tomar con comida. Si se le pasa una, ' +
  'no la tome. No tome dos. Llame si se siente mal. Le vamos a ayudar en todo.';

const saying = (language: 'en' | 'es', words: string) =>
  smallLibrary(({ text }) => {
    text[language]['options.ai-alpha.what'] = words;
  });

test('a library of short sentences passes', () => {
  expect(readingGrade(smallLibrary())).toEqual([]);
});

test('long English text passes when it is easy and is named when it is hard', () => {
  expect(readingGrade(saying('en', easyEnglish))).toEqual([]);
  expect(readingGrade(saying('en', hardEnglish))).toMatchObject([
    {
      rule: 'readingGrade',
      file: 'text/en/options/ai-alpha.json',
      path: 'what',
      reason: expect.stringMatching(/^Flesch–Kincaid grade \d+\.\d; at most 8$/),
    },
  ]);
});

test('long Spanish text passes when it is easy and is named when it is hard', () => {
  expect(readingGrade(saying('es', easySpanish))).toEqual([]);
  expect(readingGrade(saying('es', hardSpanish))).toMatchObject([
    {
      rule: 'readingGrade',
      file: 'text/es/options/ai-alpha.json',
      path: 'what',
      reason: expect.stringMatching(/^INFLESZ -?\d+; at least 55$/),
    },
  ]);
});

test('a text of fewer than 30 words is too short to be measured', () => {
  const thirtyWords = Array(30).fill('deterioration').join(' ');
  expect(readingGrade(saying('en', thirtyWords))).toHaveLength(1);
  expect(readingGrade(saying('en', thirtyWords.replace('deterioration ', '')))).toEqual([]);
});
