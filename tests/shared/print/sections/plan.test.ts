import { describe, expect, test } from 'vitest';
import { Answers } from '../../../../shared/visit/answers.ts';
import type { Outcome } from '../../../../shared/visit/outcome.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { fullVisit, stepOf, typed } from '../../../support/fullVisit.ts';
import { pdfTools } from '../../../support/makePdf.ts';
import { blanksOf, pageOf, wordsIn } from '../../../support/pageOne.ts';
import { noDrug, ribo } from '../../../support/realLibrary.ts';
import { textsWith } from '../../../support/recordNote.ts';

const { en } = pdfTools.translators;
const headingOf = (visit: Visit) => pageOf(visit).sections.find(({ id }) => id === 'start')?.heading;

describe('How it begins or goes on', () => {
  test.each<[Outcome, string]>([
    [{ kind: 'chosen', option: ribo }, 'Before you start, and then'],
    [{ kind: 'chosen-if', option: ribo, otherwise: null }, 'Before you start, and then'],
    [{ kind: 'decided-before', option: ribo }, 'Before you start, and then'],
    [{ kind: 'not-today', safeUntil: null }, 'Until then'],
    [{ kind: 'second-opinion', safeUntil: null }, 'Until then'],
    [{ kind: 'stay-on', lookAgain: null }, 'Until then'],
    [{ kind: 'no-cancer-drug' }, 'From now on'],
    [{ kind: 'chosen', option: noDrug }, 'From now on'],
  ])('after %j it stands under “%s”', (outcome, heading) => {
    const visit = fullVisit({ outcome });
    expect(headingOf(visit)).toBe(heading);
    const starts = heading.startsWith('Before');
    expect(wordsIn(pageOf(visit), 'start').join().includes(typed('start-when'))).toBe(starts);
    expect(wordsIn(pageOf(visit), 'start').includes(en('print:callBeforeNew'))).toBe(!starts);
    const isChoosing = outcome.kind === 'not-today' || outcome.kind === 'second-opinion';
    expect(wordsIn(pageOf(visit), 'start').includes(en('print:notYet'))).toBe(isChoosing);
  });

  test('a missed dose, food and herbs are there where they were said', () => {
    const words = (visit: Visit) => wordsIn(pageOf(visit), 'start');
    const said = ['If you miss a dose: typed missed-dose', 'Food, herbs, other medicines: typed food-herbs'];
    expect(words(fullVisit())).toEqual(expect.arrayContaining(said));
    const texts = { ...fullVisit().texts, 'missed-dose': '', 'food-herbs': '' };
    expect(words(fullVisit({ texts })).join()).not.toMatch(/miss a dose|herbs/);
  });

  test('where stopping was talked about, what to keep is no blank: the box has the medicines that stay', () => {
    const answers = Answers.parse({ path: 'stopping', stopping: 'keep' });
    const texts = { ...fullVisit().texts, 'keep-taking': '' };
    expect(headingOf(fullVisit({ answers }))).toBe('From now on');
    expect(blanksOf(pageOf(fullVisit({ answers, texts })))).not.toContain(en('print:keepTaking'));
    expect(blanksOf(pageOf(fullVisit({ texts })))).toContain(en('print:keepTaking'));
    expect(wordsIn(pageOf(fullVisit({ answers })), 'start')).toContain(
      'Keep taking, or stop: typed keep-taking',
    );
  });
});

describe('What happens next', () => {
  const call = (n: number, by: string | null) =>
    stepOf(n, { kind: 'call-back', what: `about ${n}`, who: 'Nurse Kim', by });

  test('what it costs is said where it is known; else there is room for who finds out by when', () => {
    expect(wordsIn(pageOf(fullVisit({ texts: textsWith('cost') })), 'next')).toContain(
      'Insurance and cost: typed cost',
    );
    expect(blanksOf(pageOf(fullVisit({ texts: textsWith('cost') })))).toEqual([]);
    expect(blanksOf(pageOf(fullVisit()))).toEqual([en('print:cost')]);
  });

  test('all calls that were promised are one line, with day and name; one without a day leaves room', () => {
    const steps = [call(1, '2026-12-04'), call(2, '2026-12-15')];
    const line =
      'We call you: Friday, December 4, 2026, Nurse Kim, about 1; Tuesday, December 15, 2026, Nurse Kim, about 2';
    expect(wordsIn(pageOf(fullVisit({ steps })), 'next')).toContain(line);
    expect(blanksOf(pageOf(fullVisit({ steps })))).toEqual([en('print:cost')]);
    expect(blanksOf(pageOf(fullVisit({ steps: [call(1, null)] })))[0]).toBe(
      'We call you: Nurse Kim, about 1',
    );
    expect(wordsIn(pageOf(fullVisit()), 'next').join()).not.toContain('We call you');
  });
});
