import { describe, expect, test } from 'vitest';
import { Answers } from '../../../../shared/visit/answers.ts';
import type { Outcome } from '../../../../shared/visit/outcome.ts';
import type { TextField } from '../../../../shared/visit/text.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { fullVisit, typed } from '../../../support/fullVisit.ts';
import { pdfTools } from '../../../support/makePdf.ts';
import { blanksOf, idsOf, pageOf, wordsIn } from '../../../support/pageOne.ts';
import { hormoneAlone, noDrug, palbo, realLookup, ribo, toldAll } from '../../../support/realLibrary.ts';
import { textsWith } from '../../../support/recordNote.ts';

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

describe('The box of each other outcome', () => {
  const name = (id: string) => realLookup.text('en', `options.${id}.name`);
  const page = (outcome: Outcome, ...fields: TextField[]) =>
    pageOf(fullVisit({ outcome, texts: textsWith(...fields) }));

  test('chosen if: on what it hangs, and what else by its name; neither is a ruled blank', () => {
    const model = page({ kind: 'chosen-if', option: ribo, otherwise: palbo }, 'on-condition');
    expect(wordsIn(model, 'decided')).toEqual([
      name(ribo),
      realLookup.text('en', `options.${ribo}.short`),
      'If: typed on-condition',
      `If not: ${name(palbo)}`,
    ]);
    expect(wordsIn(model, 'next')).toContain('If this plan does not work out: typed plan-b');
    const open = pageOf(
      fullVisit({
        outcome: { kind: 'chosen-if', option: ribo, otherwise: null },
        texts: { ...fullVisit().texts, 'plan-b': '' },
      }),
    );
    expect(blanksOf(open).slice(0, 2)).toEqual(['If:', 'If not:']);
  });

  test('chosen if: what was typed as plan B stands in the box where no option was picked, and only there', () => {
    const model = page({ kind: 'chosen-if', option: ribo, otherwise: null }, 'on-condition');
    expect(wordsIn(model, 'decided')[3]).toBe('If not: typed plan-b');
    expect(wordsIn(model, 'next').join()).not.toContain('typed plan-b');
  });

  test('chosen if: another option that she may not know of is not named', () => {
    const outcome: Outcome = { kind: 'chosen-if', option: ribo, otherwise: noDrug };
    const told = { ...toldAll, 'not-curable': 'no' as const };
    expect(wordsIn(pageOf(fullVisit({ outcome, told })), 'decided')[3]).toBe('If not: typed plan-b');
    expect(wordsIn(pageOf(fullVisit({ outcome })), 'decided')[3]).toBe(`If not: ${name(noDrug)}`);
  });

  test('decided before: the option, under a heading that does not say that it was today', () => {
    const model = page({ kind: 'decided-before', option: palbo });
    expect(model.heading).toBe('What was decided');
    expect(wordsIn(model, 'decided')[0]).toBe(name(palbo));
    expect(page({ kind: 'chosen', option: palbo }).heading).toBe('What we decided');
  });

  test('second opinion: where and who sends the records, how long it is safe, what is missing', () => {
    const outcome = { kind: 'second-opinion', safeUntil: '2026-12-14' } as const;
    const model = page(outcome, 'second-opinion-where', 'still-missing');
    expect(wordsIn(model, 'decided')).toEqual([
      'Where, and who sends your records: typed second-opinion-where',
      'typed recommended-by says it is safe to wait until Monday, December 14, 2026.',
      'What is still missing: typed still-missing',
    ]);
    expect(blanksOf(page({ ...outcome, safeUntil: null }))).toHaveLength(3);
    expect(JSON.stringify(page({ kind: 'stay-on', lookAgain: null }, 'second-opinion-where'))).not.toContain(
      typed('second-opinion-where'),
    );
  });

  test('stay on: the day on which it is looked at again, or a blank for it', () => {
    const model = page({ kind: 'stay-on', lookAgain: '2027-02-01' });
    expect(wordsIn(model, 'decided')).toEqual(['We look at it again on Monday, February 1, 2027.']);
    expect(blanksOf(page({ kind: 'stay-on', lookAgain: null }))[0]).toBe('We look at it again on');
  });

  test('no cancer drug: she can change her mind; it is the same whether picked as an ending or as a column', () => {
    const model = page({ kind: 'no-cancer-drug' });
    expect(model.heading).toBe('No cancer drug for now');
    expect(wordsIn(model, 'decided')).toEqual([en('print:changeMind')]);
    for (const kind of ['chosen', 'decided-before'] as const)
      expect(page({ kind, option: noDrug })).toEqual(model);
    const untold = { ...toldAll, 'not-curable': 'no' as const };
    expect(idsOf(pageOf(fullVisit({ outcome: { kind: 'no-cancer-drug' }, told: untold })))).not.toContain(
      'decided',
    );
  });
});

describe('Where stopping was talked about', () => {
  const visit = (change: Partial<Answers> = {}, ...fields: TextField[]) =>
    fullVisit({
      answers: Answers.parse({ path: 'stopping', stopping: 'comfort-care', ...change }),
      texts: textsWith(...fields),
    });

  test('the page says how it goes on, which medicines stay and who comes; the last two never vanish', () => {
    const model = pageOf(visit({}, 'who-comes', 'medicines-that-stay'));
    expect(model.heading).toBe('How we go on');
    expect(wordsIn(model, 'decided')).toEqual([
      en('answers:stopping.comfort-care'),
      'Medicines that stay: typed medicines-that-stay',
      `${en('print:whoComes')} typed who-comes`,
    ]);
    expect(blanksOf(pageOf(visit())).slice(0, 2)).toEqual([
      en('print:medicinesThatStay'),
      en('print:whoComes'),
    ]);
  });

  test.each(['keep', 'lower-dose', 'stop-and-watch'] as const)(
    '%s is said as it was answered',
    (stopping) => {
      expect(wordsIn(pageOf(visit({ stopping })), 'decided')[0]).toBe(en(`answers:stopping.${stopping}`));
    },
  );

  test('where hospice comes, both lists begin with its number; elsewhere it is not spoken of', () => {
    expect(wordsIn(pageOf(visit()), 'call-us')[0]).toBe(en('print:hospiceFirst'));
    expect(wordsIn(pageOf(visit()), 'call-911')[0]).toBe(en('print:hospiceBefore911'));
    for (const page of [pageOf(visit({ stopping: 'keep' })), pageOf(fullVisit())])
      expect(JSON.stringify(page.sections)).not.toContain('ospice comes');
  });

  test('a drug that had been chosen before says nothing any more, neither by name nor by its signs', () => {
    const words = JSON.stringify(pageOf(visit()));
    expect(words).not.toContain(realLookup.text('en', `options.${ribo}.name`));
    expect(words).not.toContain(realLookup.text('en', 'redFlags.fast-heartbeat-fainting'));
    expect(JSON.stringify(pageOf(fullVisit()))).toContain(
      realLookup.text('en', 'redFlags.fast-heartbeat-fainting'),
    );
  });

  test('nobody is told of it who does not know that it is not expected to be cured', () => {
    const told = { ...toldAll, 'not-curable': 'not-known' as const };
    const model = pageOf({ ...visit({}, 'who-comes'), told });
    expect(model.heading).toBe(en('print:heading.neutral'));
    expect(idsOf(model)).not.toContain('decided');
    expect(JSON.stringify(model)).not.toContain('typed who-comes');
  });
});

describe('What comes first', () => {
  const urgent = (...fields: TextField[]) =>
    pageOf(
      fullVisit({ outcome: null, answers: Answers.parse({ path: 'urgent' }), texts: textsWith(...fields) }),
    );

  test('stands above everything else: what, where and within how long, with a blank for each gap', () => {
    const model = urgent('urgent-what', 'urgent-when');
    expect(idsOf(model)[0]).toBe('urgent');
    expect(wordsIn(model, 'urgent')).toEqual([
      en('print:urgentHeading'),
      'What: typed urgent-what',
      'Where:',
      'Within: typed urgent-when',
    ]);
    expect(blanksOf(model)[0]).toBe('Where:');
    expect(wordsIn(model, 'start')).toContain(en('print:callBeforeNew'));
  });

  test('starts nothing: there are no blanks for a drug that nobody has chosen', () => {
    const words = wordsIn(urgent(), 'start').join();
    expect(words).not.toContain(en('print:startWhen'));
    expect(wordsIn(pageOf(fullVisit({ outcome: null })), 'start').join()).toContain(en('print:startWhen'));
  });

  test('is there on that path only', () => {
    expect(idsOf(pageOf(fullVisit({ texts: textsWith('urgent-what') })))).not.toContain('urgent');
  });
});
