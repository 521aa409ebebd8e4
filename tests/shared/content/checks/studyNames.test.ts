import { expect, test } from 'vitest';
import { studyNames } from '../../../../shared/content/checks/studyNames.ts';
import { smallLibrary } from '../../../support/smallLibrary.ts';

const named = (name: string | null, words?: string) =>
  studyNames(
    smallLibrary(({ studies, text }) => {
      Object.assign(studies[0] ?? {}, { name });
      if (words !== undefined) text.en['studies.first-study.name'] = words;
    }),
  );

test.each(['FIRST-1', 'postMONARCH', 'O’Brien 2004', 'CDK4/6 Study'])(
  '%s is the same in every language',
  (name) => {
    expect(named(name)).toEqual([]);
  },
);

test.each(['FIRST-1 (label)', 'FIRST-1, everyone', 'Several pooled studies'])(
  '%s has words, which Spanish would show in English',
  (name) => {
    expect(named(name)).toEqual([
      {
        rule: 'studyNames',
        file: 'facts/ai-alpha.json',
        path: 'studies[0].name',
        reason: 'this name has words; write it in each language',
      },
    ]);
  },
);

test('a name in the words of each language has none of its own beside it', () => {
  expect(named(null, 'FIRST-1 (label)')).toEqual([]);
  expect(named('FIRST-1', 'FIRST-1 (label)')).toMatchObject([{ reason: 'this study has two names' }]);
});
