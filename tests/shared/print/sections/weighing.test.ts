import { describe, expect, test } from 'vitest';
import { AttributeId, type Language, languages } from '../../../../shared/ids.ts';
import { buildTakeHome } from '../../../../shared/print/buildTakeHome.ts';
import type { Answers } from '../../../../shared/visit/answers.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { fixedPart } from '../../../support/fixedPart.ts';
import { chosen } from '../../../support/fullVisit.ts';
import { pdfTools } from '../../../support/makePdf.ts';
import { wordsIn } from '../../../support/pageOne.ts';
import { noDrug, realLookup, ribo } from '../../../support/realLibrary.ts';
import { noon } from '../../../support/visits.ts';
import {
  outcomeOfVisit,
  verdictLines,
  verdicts,
  visitThat,
  weighedWords,
  weighVisit,
} from '../../../support/weighed.ts';
import { sayings } from '../../../support/wholeVisit.ts';

const pages = (visit: Visit, language: Language = 'en', isOn = true) =>
  buildTakeHome(visit, realLookup, pdfTools.translators[language], noon, isOn);
/** All that stands on her pages, one sentence a line. */
const said = (visit: Visit, language: Language = 'en', isOn = true) =>
  sayings(pages(visit, language, isOn).sections);
const inBoth = <Name extends string>(names: readonly Name[]) =>
  names.flatMap((name) => languages.map((language): [Name, Language] => [name, language]));
const answers = (visit: Visit, change: Partial<Answers>): Visit => ({
  ...visit,
  answers: { ...visit.answers, ...change },
});

/** Nothing that comes of weighing is among these lines. */
function expectNothing(lines: readonly string[], language: Language = 'en') {
  const t = pdfTools.translators[language];
  for (const key of [
    'heading',
    'not',
    'turnTitle',
    'howSteady',
    'tilesCaption',
    'cannotSay',
    'notTie',
  ] as const)
    expect(lines).not.toContain(t(`weigh:${key}`));
  for (const key of ['said.steady', 'said.leans', 'same.all', 'same.some'] as const)
    expect(lines.join('\n')).not.toContain(fixedPart(language, `weigh:${key}`));
}

describe('What weighing came to, where the clinic prints it', () => {
  test.each(inBoth(verdicts))(
    'is in the part on what matters, in the words of the screen and no others (%s, %s)',
    (verdict, language) => {
      const t = pdfTools.translators[language];
      const visit = visitThat(verdict);
      const outcome = outcomeOfVisit(visit);
      const words = weighedWords(visit, language);
      const tiles = 'tiles' in outcome ? outcome.tiles : [];
      const letters = visit.columns.map((id, at) =>
        t('weigh:letter', {
          letter: 'ABCD'[at] ?? '',
          option: realLookup.text(language, `options.${id}.name`),
        }),
      );
      const lines = wordsIn(pages(visit, language), 'what-matters');
      expect(lines.slice(lines.indexOf(t('weigh:heading')))).toEqual([
        t('weigh:heading'),
        ...verdictLines(visit, language),
        ...words.points.map(({ label, text }) => `${label}: ${text}`),
        ...(words.turns.length === 0 ? [] : [t('weigh:turnTitle'), ...words.turns]),
        ...(tiles.length === 0
          ? []
          : [
              t('weigh:howSteady'),
              words.often,
              t('weigh:tilesCaption'),
              tiles.map((place) => (place === null ? '_' : 'ABCD'[place])).join(' '),
              ...(tiles.includes(null) ? [t('weigh:tilesOpen')] : []),
              ...letters,
            ]),
        ...words.doubts,
      ]);
    },
  );

  test.each(inBoth(verdicts))('says what it is not right under the verdict (%s, %s)', (verdict, language) => {
    const { said: sentences, not } = weighedWords(visitThat(verdict), language);
    const lines = said(visitThat(verdict), language);
    const place = lines.indexOf(sentences[0] ?? '');
    expect(place).toBeGreaterThan(-1);
    expect(lines[place + 1]).toBe(not);
  });

  test.each(languages)('is without a percentage (%s)', (language) => {
    for (const verdict of verdicts)
      expect(wordsIn(pages(visitThat(verdict), language), 'what-matters').join()).not.toContain('%');
  });

  test('gives her own card back in her words, but not where they are kept off paper', () => {
    const visit = weighVisit('own-card');
    expect(said(visit).join('\n')).toContain('in your own words: “My garden (made up)”.');
    const kept = said({ ...visit, offPaper: ['text.own-card'] });
    expect(kept.join('\n')).not.toContain('My garden');
    expect(kept).toContain(pdfTools.translators.en('weigh:gap.ownWithoutWords'));
  });
});

describe('Nothing of weighing is on her pages', () => {
  test.each(inBoth(verdicts))('where the clinic has not turned it on (%s, %s)', (verdict, language) => {
    expectNothing(said(visitThat(verdict), language, false), language);
    const usual = buildTakeHome(visitThat(verdict), realLookup, pdfTools.translators[language], noon);
    expect(usual).toEqual(pages(visitThat(verdict), language, false));
  });

  const steady = weighVisit('steady');
  const trial = { name: 'A trial (made up)', what: '', taken: '', does: '', feels: '', visits: '' };
  const withNoDrug = { by: 'Dr. Lee (made up)', columns: [ribo, noDrug], own: null, at: noon };
  test.each<[string, Visit]>([
    ['nobody asked', answers(steady, { weighing: 'open' })],
    ['it was left out for today', answers(steady, { weighing: 'off' })],
    ['the gate is shut to one of her cards', { ...steady, gate: 'not-today' }],
    ['the gate was not asked', { ...steady, gate: 'not-asked' }],
    ['she asked for words', { ...steady, gate: 'in-words' }],
    ['she picked nothing', { ...steady, matters: { answer: 'open', cards: [] } }],
    ['all matter the same', { ...steady, matters: { answer: 'all-the-same', cards: [] } }],
    ['the doctor is to choose', { ...steady, matters: { answer: 'you-choose', cards: [] } }],
    ['the options are not released', { ...steady, released: null }],
    ['it was decided before', answers({ ...steady, outcome: chosen(ribo) }, { path: 'already-decided' })],
    ['it is urgent', answers(steady, { path: 'urgent' })],
    ['stopping was talked about', answers(steady, { path: 'stopping' })],
    ['she has not been told', { ...steady, told: { ...steady.told, spread: 'no' } }],
    ['no cancer drug is an option', { ...steady, columns: [ribo, noDrug], released: withNoDrug }],
    [
      'the clinic wrote an option',
      { ...steady, ownColumn: trial, released: { ...withNoDrug, columns: steady.columns, own: trial.name } },
    ],
    ['that part is left out', { ...steady, paper: { ...steady.paper, without: ['what-matters'] } }],
  ])('where %s', (_where, visit) => {
    for (const language of languages) expectNothing(said(visit, language), language);
    expect(said(steady)).toContain(pdfTools.translators.en('weigh:heading'));
  });
});

describe('A copy to share', () => {
  const toShare = (visit: Visit): Visit => ({ ...visit, paper: { ...visit.paper, copy: 'to-share' } });

  test.each(['steady', 'leans', 'about-the-same', 'follow-up'] as const)(
    'says nothing of weighing where one of her cards is about time (%s)',
    (name) => {
      expectNothing(said(toShare(weighVisit(name))));
      expect(said(weighVisit(name))).toContain(pdfTools.translators.en('weigh:not'));
    },
  );

  test('says it where none is', () => {
    const cards = ['nausea', 'infections'].map((id) => AttributeId.parse(id));
    const visit = weighVisit('steady', { matters: { answer: 'cards', cards } });
    const [verdict = ''] = weighedWords(visit).said;
    expect(said(toShare(visit))).toContain(verdict);
    expect(said(toShare(visit))).toContain(weighedWords(visit).not);
  });
});
