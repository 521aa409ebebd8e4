import { describe, expect, test } from 'vitest';
import { languages } from '../../../shared/ids.ts';
import { PrintModel, type PrintPart, printParts } from '../../../shared/print/model.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { fullVisit } from '../../support/fullVisit.ts';
import { pdfTools } from '../../support/makePdf.ts';
import { pageOf } from '../../support/pageOne.ts';
import { palbo, ribo } from '../../support/realLibrary.ts';
import { partsIn, sayings, wholeVisit } from '../../support/wholeVisit.ts';

const matters = { answer: 'you-choose' as const, cards: [] };
const whole = (change: Partial<Visit> = {}) => wholeVisit({ matters, ...change });
const printed = (...without: PrintPart[]) => pageOf(whole({ paper: { ...whole().paper, without } }));
const headings = (model: PrintModel) =>
  partsIn(model).flatMap(({ openings = [] }) =>
    openings.filter(({ level }) => level === 2).map((one) => one.heading),
  );
const nameOf = (part: PrintPart) => pdfTools.translators.en(`takeHome:part.${part}`);

test('After page one come the seven parts, under the names that they have on screen', () => {
  expect(headings(printed())).toEqual(printParts.map(nameOf));
  expect(PrintModel.safeParse(printed()).error?.issues ?? []).toEqual([]);
});

test.each(printParts)('%s is not printed when it is left out, and the others are', (part) => {
  expect(headings(printed(part))).toEqual(printParts.filter((other) => other !== part).map(nameOf));
});

test('The first of them starts a page, none of the others does', () => {
  const starting = (model: PrintModel) =>
    model.sections.filter(({ newPage }) => newPage === true).map(({ id }) => id);
  expect(starting(printed())).toEqual(['what-matters']);
  expect(starting(printed('what-matters'))).toEqual(['options']);
  expect(starting(printed(...printParts))).toEqual([]);
});

test('Page one is the same whatever comes after it', () => {
  const all = printed().sections;
  const alone = printed(...printParts).sections;
  expect(all.slice(0, alone.length)).toEqual(alone);
  expect(all.length).toBeGreaterThan(alone.length + 20);
});

describe.each(languages)('What was kept off paper (%s)', (language) => {
  const words = (change: Partial<Visit>) =>
    sayings(pageOf(whole(change), pdfTools.translators[language]).sections).join('\n');
  const forYou = { [palbo]: 'Sentence one.', [ribo]: 'Sentence two.' };

  test('is on none of the pages; what was not is', () => {
    const texts = { ...fullVisit().texts, reason: 'My very own reason' };
    const off = words({ forYou, texts, offPaper: [`for-you.${palbo}`, 'text.reason'] });
    expect(off).not.toMatch(/Sentence one|My very own reason/);
    expect(off).toContain('Sentence two');
    expect(words({ forYou, texts })).toMatch(/My very own reason[\s\S]*Sentence one/);
  });

  test('and time are on no page of a copy to share, whatever she wanted to hear herself', () => {
    const about =
      language === 'en' ? /months(?! in the study)|lived|alive|grew/ : /meses|vivieron|con vida|crecer/i;
    const names = (copy: 'mine' | 'to-share') =>
      partsIn(pageOf(whole({ paper: { ...whole().paper, copy } }), pdfTools.translators[language]))
        .filter(({ id }) => id.startsWith('row-') && !/how-taken|clinic-days|life|body|mood/.test(id))
        .map((section) => sayings([section]).join('\n'));
    expect(names('to-share').filter((row) => about.test(row))).toEqual([]);
    expect(names('mine').filter((row) => about.test(row)).length).toBeGreaterThan(2);
  });
});
