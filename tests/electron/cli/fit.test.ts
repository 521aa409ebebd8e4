import { describe, expect, test } from 'vitest';
import { fitOf } from '../../../shared/fit/fit.ts';
import { Problem } from '../../../shared/fit/problem.ts';
import { OptionId } from '../../../shared/ids.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { beside, fileWith } from '../../support/commandLine.ts';
import { problemOf } from '../../support/fitProblems.ts';
import { pdfTools } from '../../support/makePdf.ts';
import { outcomeOfVisit, visitThat, weighVisit } from '../../support/weighed.ts';

/** What `fit` says of these arguments. */
function workedOut(...args: string[]) {
  const { status, stdout, stderr } = beside('fit', ...args);
  return { status, stderr, said: stdout === '' ? null : JSON.parse(stdout) };
}
const rows = [
  [0.9, 0.4],
  [0.5, 0.5],
];
const text = (change: object = {}) => JSON.stringify({ ...problemOf(rows), ...change });

test('a problem is worked out, as JSON', () => {
  const { status, stderr, said } = workedOut(fileWith(text()));
  expect([status, stderr]).toEqual([0, '']);
  expect(Object.keys(said)).toEqual([
    'rankAcceptability',
    'centralWeights',
    'confidenceFactors',
    'pairwise',
    'meanValues',
    'verdict',
  ]);
  expect(said.verdict).toMatchObject({ kind: 'leans', group: ['a0'] });
});

test('a million runs are worked out', () => {
  const { status, said } = workedOut(fileWith(text({ samples: 1_000_000 })));
  expect(status).toBe(0);
  expect(said.pairwise.a0.a1).toBeCloseTo(0.8, 2);
});

test('the shape of a problem can be had as a schema', () => {
  const { status, said } = workedOut('--schema');
  expect(status).toBe(0);
  expect(said.required).toEqual(['criteria', 'alternatives', 'measurements', 'weights']);
  expect(said.properties.samples).toMatchObject({ default: 10_000, maximum: 1_000_000 });
});

describe('What cannot be worked out is a sentence and exit code 1', () => {
  const ratios = [
    { more: 'c0', less: 'c1', low: 2, high: 3 },
    { more: 'c1', less: 'c0', low: 2, high: 3 },
  ];
  test.each([
    ['no file', [] as string[], /^(fit <problem|fit <problema)/],
    ['an option that there is not', ['--fast', 'x.json'], /^(fit <problem|fit <problema)/],
    ['a file that is not there', ['/nowhere.json'], /\/nowhere\.json/],
    ['a file that was cut short', text().slice(0, 50), /invalid_type/],
    ['one alternative', text({ alternatives: ['a0'] }), /alternatives \(too_small\)/],
    ['no weights', text({ weights: undefined }), /weights \(invalid_type\)/],
    [
      'weights of zero',
      text({ weights: { kind: 'exact', values: { c0: 0 } } }),
      /weights\.values \(all-zero\)/,
    ],
    [
      'contradictory ratios',
      text({ weights: { kind: 'ratio', pairs: ratios } }),
      /weights\.pairs \(contradictory\)/,
    ],
    [
      'a number beyond all numbers',
      text().replace('0.9', '1e999'),
      /measurements\.a0\.c0\.value \(invalid_type\)/,
    ],
  ])('%s', (_case, given, sentence) => {
    const { status, said, stderr } = workedOut(...(typeof given === 'string' ? [fileWith(given)] : given));
    expect([status, said]).toEqual([1, null]);
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('and what stood in the file is not in it', () => {
    expect(workedOut(fileWith(text({ weights: 'secret words' }))).stderr).not.toContain('secret');
  });
});

describe('The problem of a visit', () => {
  const ofVisit = (visit: Visit) => beside('fit', '--of', fileWith(JSON.stringify(visit)));

  test.each(['steady', 'leans', 'about-the-same'] as const)(
    'is one that can be worked out, and comes to what the app says (%s)',
    (verdict) => {
      const visit = visitThat(verdict);
      const { status, stdout, stderr } = ofVisit(visit);
      expect([status, stderr]).toEqual([0, '']);
      const { said } = workedOut(fileWith(stdout));
      const outcome = outcomeOfVisit(visit);
      expect(said.verdict.kind).toBe(verdict);
      expect(said.verdict.group).toEqual(
        'group' in outcome ? outcome.group : ['option' in outcome && outcome.option],
      );
      expect(said).toEqual(JSON.parse(JSON.stringify(fitOf(Problem.parse(JSON.parse(stdout))))));
    },
  );

  test('has her cards, the options and what she said of them, and not a word of hers', () => {
    const visit = visitThat('steady');
    const words = { ...visit.texts, 'one-thing': 'A secret wedding (made up)', label: 'Secret label' };
    const { stdout } = ofVisit({ ...visit, texts: words });
    const made = JSON.parse(stdout);
    expect(made.criteria.map(({ id }: { id: string }) => id)).toEqual(visit.matters.cards);
    expect(made.alternatives).toEqual(visit.columns);
    expect(stdout).not.toMatch(/secret/i);
  });

  test('is the same whether or not somebody asked for it in the visit', () => {
    const visit = weighVisit('steady');
    const open = { ...visit, answers: { ...visit.answers, weighing: 'open' as const } };
    expect(ofVisit(open)).toEqual(ofVisit(visit));
  });
});

const released = (visit: Visit): Visit => ({
  ...visit,
  released: visit.released && { ...visit.released, columns: visit.columns },
});
const pregnant = (visit: Visit): Visit => ({
  ...visit,
  profile: { ...visit.profile, findings: { ...visit.profile.findings, 'condition.pregnant': 'yes' } },
});

describe('A visit of which nothing is added up', () => {
  const { en, es } = pdfTools.translators;
  const secret = (visit: Visit): Visit => ({
    ...visit,
    texts: { ...visit.texts, label: 'Secret label', 'own-card': 'Secret words', 'one-thing': 'Secret thing' },
  });
  const steady = weighVisit('steady');

  test.each<[Parameters<typeof en>[0], Visit]>([
    ['weigh:off.turnedOff', weighVisit('turned-off')],
    ['weigh:off.gateShut', weighVisit('gate-shut')],
    ['weigh:cannotSay', weighVisit('own-card')],
    ['weigh:cannotSay', weighVisit('cannot-say')],
    ['weigh:noCards', { ...steady, matters: { answer: 'open', cards: [] } }],
    ['weigh:oneOption', released({ ...steady, columns: steady.columns.slice(0, 1) })],
    ['weigh:notReleased', { ...steady, released: null }],
    ['weigh:pregnant', pregnant(steady)],
  ])('gets the reason as a sentence without any word of hers (%s)', (reason, visit) => {
    const file = fileWith(JSON.stringify(secret(visit)));
    const { status, stdout, stderr } = beside('fit', '--of', file);
    expect([status, stdout]).toEqual([1, '']);
    expect([en, es].some((t) => stderr === `${t('terminal:fitNothing', { file, why: t(reason) })}\n`)).toBe(
      true,
    );
    expect(stderr).not.toContain('Secret');
  });

  test('that names an option of another library gets a sentence, and no trace of the code', () => {
    const columns = [...steady.columns, OptionId.parse('unheard-of')];
    const file = fileWith(JSON.stringify(released({ ...steady, columns })));
    const { status, stdout, stderr } = beside('fit', '--of', file);
    expect([status, stdout]).toEqual([1, '']);
    expect([en, es].map((t) => `${t('terminal:unknownOption', { file })}\n`)).toContain(stderr);
  });

  test.each([
    ['is not there', () => '/nowhere/visit.json'],
    ['is not JSON', () => fileWith('{"Secret words')],
    ['is not a visit', () => fileWith('{"label":"Secret words"}')],
    ['is a problem', () => fileWith(text())],
  ])('nor is one whose file %s', (_what, file) => {
    const given = file();
    const { status, stdout, stderr } = beside('fit', '--of', given);
    expect([status, stdout]).toEqual([1, '']);
    expect([en, es].some((t) => stderr === `${t('terminal:noVisit', { file: given })}\n`)).toBe(true);
  });

  test.each([
    ['a problem beside it', (file: string) => ['--of', file, file]],
    ['the schema beside it', (file: string) => ['--of', file, '--schema']],
    ['no file', () => ['--of']],
  ])('%s gets the usage', (_what, args) => {
    const { status, stdout, stderr } = beside('fit', ...args(fileWith(JSON.stringify(steady))));
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(/^fit <probl.*--of.*--schema/);
  });
});
