import { describe, expect, test } from 'vitest';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { fullVisit, typed } from '../../../support/fullVisit.ts';
import { pdfTools } from '../../../support/makePdf.ts';
import { blanksOf, pageOf, wordsIn } from '../../../support/pageOne.ts';
import { hormoneAlone, noDrug, palbo, realLookup, ribo, toldAll } from '../../../support/realLibrary.ts';

const { en } = pdfTools.translators;

describe('When nothing was chosen today', () => {
  const safeToWait = en('print:safeToWaitBy', { who: typed('recommended-by') });
  const notToday = (safeUntil: string | null, change: Partial<Visit> = {}) =>
    pageOf(fullVisit({ outcome: { kind: 'not-today', safeUntil }, ...change }));

  test('the page says so, until when it is safe to wait and who says it, and between what', () => {
    const model = notToday('2026-12-14');
    expect(model.heading).toBe(en('print:heading.not-today'));
    const names = [palbo, ribo, hormoneAlone].map((id) => realLookup.text('en', `options.${id}.name`));
    expect(wordsIn(model, 'decided')).toEqual([
      `${safeToWait} Monday, December 14, 2026.`,
      `${en('print:choosingBetween')} ${names.join('; ')}.`,
    ]);
  });

  test('a day that the doctor has not named is a ruled blank', () => {
    expect(blanksOf(notToday(null))[0]).toBe(safeToWait);
    expect(blanksOf(notToday('2026-12-14'))).toEqual([en('print:cost')]);
  });

  test('nothing says how to start; what to keep, and a second opinion, are there', () => {
    const model = notToday('2026-12-14');
    expect(wordsIn(model, 'start')).toEqual([
      `${en('print:keepTaking')} typed keep-taking`,
      en('print:notYet'),
      en('print:callBeforeNew'),
    ]);
    expect(wordsIn(model, 'next')).toContain(en('print:secondOpinion'));
    for (const field of ['wait-for', 'start-when', 'how-to-take'] as const) {
      expect(JSON.stringify(model)).not.toContain(typed(field));
    }
    expect(JSON.stringify(pageOf(fullVisit()))).not.toContain(en('print:secondOpinion'));
  });

  test('an option that she may not know of is not among those she chooses between', () => {
    const told = { ...toldAll, 'not-curable': 'no' as const };
    const model = notToday(null, { told, columns: [palbo, noDrug] });
    expect(wordsIn(model, 'decided')[1]).toBe(
      `${en('print:choosingBetween')} ${realLookup.text('en', `options.${palbo}.name`)}.`,
    );
    expect(wordsIn(notToday(null, { told, columns: [noDrug] }), 'decided')).toHaveLength(1);
  });
});
