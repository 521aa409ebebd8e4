import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Lookup } from '../../../shared/content/lookup.ts';
import { fleschKincaid, inflesz, wordsIn } from '../../../shared/content/readability.ts';
import { translatorFor } from '../../../shared/i18n/translate.ts';
import { type AttributeId, type Language, languages } from '../../../shared/ids.ts';
import { importanceWords } from '../../../shared/visit/visit.ts';
import type { Outcome } from '../../../shared/weigh/outcome.ts';
import { type OutcomeWords, outcomeWords } from '../../../shared/weigh/outcomeWords.ts';
import { messagesOf } from '../../support/messages.ts';
import { hormoneAlone, palbo, realLookup, ribo } from '../../support/realLibrary.ts';
import { realVisits, weighedOf, weighVisit } from '../../support/weighing.ts';

const translators = { en: translatorFor('en', messagesOf('en')), es: translatorFor('es', messagesOf('es')) };
const { texts } = weighVisit([], []);

/** What is said of it, with the names of the library or with others. */
const wordsOf = (outcome: Outcome, language: Language, lookup: Lookup = realLookup, own = ''): OutcomeWords =>
  outcomeWords(outcome, { t: translators[language], lookup, texts: { ...texts, 'own-card': own } });

/** Every option and every card by the same short name, so that what is ours is read without theirs. */
const nameless: Lookup = { ...realLookup, text: () => 'Alfa' };

const paragraphsOf = ({ said, often, points, turns, doubts, not }: OutcomeWords) => [
  ...(often === null ? [] : [often]),
  said.join(' '),
  ...points.map(({ label, text }) => `${label}: ${text}.`),
  turns.join(' '),
  doubts.join(' '),
  not,
];
const sentencesOf = (text: string) => text.split(/(?<=[.?!][”»]?)\s+(?=[\p{Lu}«“¿])/u);

const orders = {
  en: /%|\b(best|first|second|top|win(s|ner|ning)?|won|rank(s|ed|ing)?|ahead|number one)\b/i,
  es: /%|\b(mejor opción|(el|la|las|los) mejor(es)?|primer(o|a)?|segund[oa]|gana(dora?)?|por delante|número uno)\b/i,
};
/** What is said of one that came closer, which must not be said where none did. */
const leads = {
  en: /(came|come) closer|leans|steady|\b(better|worse)\b|fits|pulls/i,
  es: /acerc(ó|aría) más|se inclina|se mantuvo|\b(mejor|peor)\b|va con usted|va en contra/i,
};

/** Outcomes of made-up visits with the options and cards that there are. */
const found = fc
  .sample(realVisits, { numRuns: 1200, seed: 7 })
  .map((visit) => weighedOf(visit, 500).outcome)
  .filter((outcome) => outcome !== null);

const nausea = 'nausea' as AttributeId;
const leading: Extract<Outcome, { kind: 'steady' | 'leans' }> = {
  kind: 'leans',
  option: ribo,
  times: 7,
  tiles: [],
  fits: [nausea],
  pulls: ['growth-median' as AttributeId],
  unknown: [{ card: 'hair-thinning' as AttributeId, options: [palbo, hormoneAlone] }],
  same: ['diarrhea' as AttributeId],
  isAsGoodOnAll: true,
  turn: { importance: null, number: null },
  doubts: { indirect: [nausea], otherStudies: [nausea], withoutRange: [nausea] },
  moved: 'ordinal',
};
const number = { card: nausea, option: ribo, instead: palbo, isBetter: false };
const whys = ['own', 'not-here', 'only-words', 'not-compared', 'which-way'] as const;
/** Everything that can be said at all, whether or not the library brings it about today. */
const made: Outcome[] = [
  leading,
  { ...leading, kind: 'steady', times: null, moved: 'ratio', turn: { importance: 'none', number: null } },
  { ...leading, moved: 'interval' },
  ...importanceWords.flatMap((word) =>
    [true, false].map((isMore): Outcome => {
      const importance = { card: nausea, isMore, word, instead: palbo };
      return {
        ...leading,
        turn: { importance, number: { ...number, basis: 'counts', from: 0.31, to: 0.4 } },
      };
    }),
  ),
  ...(['bands', 'differences', 'visits', 'taken', 'counts'] as const).map((basis): Outcome => {
    const turn = { importance: null, number: { ...number, basis, from: 1.25, to: 2.75 } };
    return { ...leading, turn };
  }),
  ...whys.map((why): Outcome => ({ kind: 'cannot-say', gaps: [{ card: nausea, why }], unknown: [] })),
  { kind: 'cannot-say', gaps: [], unknown: [{ card: nausea, options: [palbo] }] },
];
const all = [...found, ...made];

describe.each(languages)('In %s', (language) => {
  const said = () => all.map((outcome) => wordsOf(outcome, language));
  const plain = () => all.map((outcome) => wordsOf(outcome, language, nameless));
  const t = translators[language];

  test('no sentence holds a word of rank, or a percentage', () => {
    for (const words of plain())
      for (const text of paragraphsOf(words)) expect(text).not.toMatch(orders[language]);
  });

  test('nothing orders the options where none stands out, and something does where one does', () => {
    for (const [at, words] of plain().entries()) {
      const kind = all[at]?.kind;
      const text = paragraphsOf({ ...words, not: '' }).join(' ');
      if (kind === 'about-the-same' || kind === 'cannot-say') expect(text).not.toMatch(leads[language]);
      else expect(text).toMatch(leads[language]);
    }
  });

  test('every sentence is whole: nothing is left unfilled', () => {
    for (const words of said())
      for (const text of paragraphsOf(words)) {
        expect(text).not.toMatch(/NaN|undefined|null|Infinity|\{\{|\}\}|\$t\(/);
        expect(text).not.toMatch(/-\d/);
      }
  });

  test('the three sentences of what it is not stand with every outcome', () => {
    for (const { not } of said()) expect(not).toBe(t('weigh:not'));
    expect(sentencesOf(t('weigh:not'))).toHaveLength(3);
  });

  test('never is it ten times out of ten', () => {
    const always = language === 'en' ? /10 times out of 10/ : /10 de cada 10 veces/;
    for (const words of said()) expect(words.often ?? '').not.toMatch(always);
    expect(wordsOf(leading, language).often).toMatch(
      language === 'en' ? /7 times out of 10/ : /7 de cada 10/,
    );
  });

  test('sentences are short', () => {
    for (const words of said())
      for (const sentence of paragraphsOf(words).flatMap(sentencesOf))
        expect(wordsIn(sentence).length, sentence).toBeLessThanOrEqual(35);
  });

  test('somebody who left school after eighth grade can read it', () => {
    for (const words of plain())
      for (const text of [...paragraphsOf(words), paragraphsOf(words).join(' ')]) {
        if (wordsIn(text).length < 30) continue;
        if (language === 'en') expect(fleschKincaid(text), text).toBeLessThanOrEqual(8);
        else expect(inflesz(text), text).toBeGreaterThanOrEqual(55);
      }
  });
});

describe('The outcomes that are read here', () => {
  test('are of every kind, many of each', () => {
    const kinds = ['steady', 'leans', 'about-the-same', 'cannot-say'];
    for (const kind of kinds)
      expect(found.filter((one) => one.kind === kind).length, kind).toBeGreaterThan(20);
  });
});

describe('A sentence', () => {
  const english = (outcome: Outcome, own?: string) => wordsOf(outcome, 'en', realLookup, own);

  test('says how often as a whole number of ten, or nearly every time', () => {
    expect(english(leading).often).toContain('about 7 times out of 10');
    expect(english({ ...leading, times: null }).often).toContain('nearly every time');
    // It stands with the tiles and not in the verdict, where it is taken for the chance that a drug works.
    expect(english(leading).said.join(' ')).not.toMatch(/\d/);
  });

  test('names cards by their good end where they fit, pull, or are not known, and leaves out what is not', () => {
    const points = english(leading).points.map(({ text }) => text);
    expect(points[0]).toBe(realLookup.text('en', 'attributes.nausea.aim'));
    expect(points).toHaveLength(4);
    expect(points[2]).toBe(realLookup.text('en', 'attributes.diarrhea.aim'));
    expect(points[3]).toContain(realLookup.text('en', `options.${palbo}.name`));
    expect(english({ ...leading, fits: [], pulls: [], same: [], unknown: [] }).points).toEqual([]);
  });

  test('gives her own words back as she said them, even where they look like ours', () => {
    const gap: Outcome = { kind: 'cannot-say', gaps: [{ card: nausea, why: 'own' }], unknown: [] };
    for (const own of ['My garden', '{{option}} $t(weigh:title) 100 %', '<b>'])
      expect(english(gap, own).said.join(' ')).toContain(`“${own}”`);
    expect(english(gap).said.join(' ')).not.toContain('“”');
  });

  test('says that what is not known is no tie', () => {
    const unknown: Outcome = { kind: 'cannot-say', gaps: [], unknown: [{ card: nausea, options: [palbo] }] };
    expect(english(unknown).said.at(-1)).toContain('not a tie');
    expect(english(leading).said.join(' ')).not.toContain('tie.');
  });

  const level: Extract<Outcome, { kind: 'about-the-same' }> = {
    kind: 'about-the-same',
    group: [palbo, ribo],
    rest: [],
    strengths: [{ option: palbo, cards: [nausea] }],
    unknown: [],
    isAllSame: false,
    same: [],
    doubts: { indirect: [], otherStudies: [], withoutRange: [] },
    moved: 'ordinal',
  };

  test('says that a small change tips it, but not where they differ on nothing by what matters', () => {
    expect(english(level).said[0]).toMatch(/A small change .* tips it/);
    const onNothing = english({ ...level, isAllSame: true, strengths: [], same: [nausea] });
    expect(onNothing.said[0]).toContain('do not differ by enough to matter');
    expect(onNothing.said.join(' ')).not.toContain('tips it');
  });

  test('names those that are about the same, and those that are not among them', () => {
    const some = { ...level, rest: [hormoneAlone] };
    const name = realLookup.text('en', `options.${hormoneAlone}.name`);
    expect(english(some).said[1]).toContain(`: ${name}.`);
    expect(english(level).said.join(' ')).not.toContain(name);
    expect(english(level).said).toHaveLength(english(some).said.length - 1);
    expect(english(level).points).toHaveLength(1);
  });

  test('says that each has its own reasons only where there is one for each', () => {
    const reasons = translators.en('weigh:same.reasons');
    const both = { ...level, strengths: [palbo, ribo].map((option) => ({ option, cards: [nausea] })) };
    expect(english(both).said).toContain(reasons);
    expect(english(level).said).not.toContain(reasons);
    expect(english({ ...level, strengths: [] }).said).not.toContain(reasons);
    for (const outcome of found.filter((one) => one.kind === 'about-the-same')) {
      const isEach = outcome.group.every((id) => outcome.strengths.some(({ option }) => option === id));
      expect(english(outcome).said.includes(reasons)).toBe(isEach);
    }
  });

  test('says on what they are about the same, beside what speaks for whom', () => {
    const label = translators.en('weigh:sameOn');
    const text = realLookup.text('en', 'attributes.nausea.aim');
    expect(english({ ...level, same: [nausea], strengths: [] }).points).toEqual([{ label, text }]);
    expect(english(level).points.map((point) => point.label)).not.toContain(label);
  });

  test('names a number only where it reads differently from the one on the card', () => {
    const turns = (basis: 'counts' | 'visits', from: number, to: number) =>
      english({ ...leading, turn: { importance: null, number: { ...number, basis, from, to } } }).turns[0];
    expect(turns('counts', 0.31, 0.314)).not.toMatch(/31/);
    expect(turns('counts', 0.31, 0.316)).toMatch(/32 of 100.*31/);
    expect(turns('visits', 2, 2.04)).not.toMatch(/2/);
    expect(turns('visits', 2, 2.06)).toMatch(/2\.1.*2/);
  });

  test('says that no importance turns it around only where that is so', () => {
    const none = translators.en('weigh:turn.none');
    expect(english({ ...leading, turn: { importance: 'none', number: null } }).turns).toEqual([none]);
    expect(english(leading).turns).toEqual([]);
  });
});
