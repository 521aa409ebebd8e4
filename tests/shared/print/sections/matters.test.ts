import { describe, expect, test } from 'vitest';
import { Answers } from '../../../../shared/visit/answers.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { fullVisit, stepOf, without } from '../../../support/fullVisit.ts';
import { blanksOf, idsOf, pageOf, wordsIn } from '../../../support/pageOne.ts';
import { textsWith } from '../../../support/recordNote.ts';

describe('What matters most to her, on page one', () => {
  test('is the one thing in her words and the day to keep free', () => {
    expect(wordsIn(pageOf(fullVisit()), 'matters')).toEqual([
      '“typed one-thing”',
      'A day to keep free: typed date-what, Saturday, June 12, 2027',
    ]);
  });

  test('is not there where she said nothing', () => {
    const visit = { ...without('one-thing', 'date-what'), dateToProtect: null };
    expect(idsOf(pageOf(visit))).not.toContain('matters');
    expect(wordsIn(pageOf(without('one-thing', 'date-what')), 'matters')).toHaveLength(1);
  });

  test('is also what she hopes and would not give up where stopping was talked about; never what she fears', () => {
    const texts = textsWith('hopes', 'fears', 'not-give-up');
    const answers = Answers.parse({ path: 'stopping', stopping: 'keep' });
    const words = (change: Partial<Visit>) =>
      wordsIn(pageOf(fullVisit({ texts, ...change })), 'matters').join();
    expect(words({ answers })).toMatch(/hope for: typed hopes.*not give up: typed not-give-up/);
    expect(words({})).not.toMatch(/typed (hopes|not-give-up)/);
    expect(JSON.stringify(pageOf(fullVisit({ texts, answers })))).not.toContain('typed fears');
  });
});

describe('Questions that she is still owed', () => {
  const questions = (who: string, by: string | null) =>
    pageOf(fullVisit({ steps: [stepOf(1, { kind: 'question', what: 'Can I fly?', who, by })] }));

  test('name who answers by when', () => {
    expect(wordsIn(questions('Dr. Lee', '2026-12-15'), 'questions')).toEqual([
      'Can I fly? Dr. Lee will answer by Tuesday, December 15, 2026.',
    ]);
  });

  test('have a blank where nobody or no day was named', () => {
    expect(blanksOf(questions('Dr. Lee', null))).toContain('Can I fly? Dr. Lee will answer.');
    expect(blanksOf(questions('', null))).toContain('Can I fly?');
    expect(blanksOf(questions('Dr. Lee', '2026-12-15')).join()).not.toContain('Can I fly?');
  });

  test('are not there where none is open', () => {
    expect(idsOf(pageOf(fullVisit({ steps: [] })))).not.toContain('questions');
  });
});
