import { describe, expect, test } from 'vitest';
import { beside, fileWith } from '../../support/commandLine.ts';
import { problemOf } from '../../support/fitProblems.ts';

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
