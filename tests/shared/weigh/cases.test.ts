import { describe, expect, test } from 'vitest';
import { type Fit, fitOf } from '../../../shared/fit/fit.ts';
import { Problem } from '../../../shared/fit/problem.ts';
import { AttributeId } from '../../../shared/ids.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import type { Outcome } from '../../../shared/weigh/outcome.ts';
import { beside, fileWith } from '../../support/commandLine.ts';
import { visitAfter } from '../../support/visits.ts';
import { changesOf, lastTime, type WeighCase, weighCases } from '../../support/weighCases.ts';
import { weighedIn } from '../../support/weighing.ts';

const visitOf = (name: WeighCase): Visit => visitAfter(...changesOf(name));
const found = new Map(weighCases.map((name) => [name, weighedIn(visitOf(name))]));
const weighed = (name: WeighCase) => found.get(name) ?? weighedIn(visitOf(name));

/** The options that an outcome speaks of, by name as in a problem: there they do not stand in the order of the columns. */
function groupOf(outcome: Outcome): string[] {
  if (outcome.kind === 'cannot-say') return [];
  return outcome.kind === 'about-the-same' ? outcome.group.toSorted() : [outcome.option];
}

describe('A made-up visit shows what its name says', () => {
  test.each([
    ['steady', ['steady']],
    ['leans', ['leans']],
    ['follow-up', ['steady', 'leans']],
  ] as const)('%s', (name, kinds) => {
    expect(kinds).toContain(weighed(name).outcome?.kind);
  });

  test('about-the-same: all of its options are', () => {
    const { outcome } = weighed('about-the-same');
    expect(outcome).toMatchObject({
      kind: 'about-the-same',
      group: visitOf('about-the-same').columns,
      rest: [],
    });
  });

  test('group-of-four: some of four options are about the same, and not the others', () => {
    const { outcome } = weighed('group-of-four');
    if (outcome?.kind !== 'about-the-same') throw new Error(outcome?.kind);
    expect(visitOf('group-of-four').columns).toHaveLength(4);
    expect([2, 3]).toContain(outcome.group.length);
    expect(new Set([...outcome.group, ...outcome.rest])).toEqual(new Set(visitOf('group-of-four').columns));
    expect(outcome.rest).toHaveLength(4 - outcome.group.length);
  });

  test('cannot-say: nothing can be said, for a reason that is given', () => {
    const { outcome } = weighed('cannot-say');
    if (outcome?.kind !== 'cannot-say') throw new Error(outcome?.kind);
    expect(outcome.gaps.length + outcome.unknown.length).toBeGreaterThan(0);
    expect(outcome.gaps.map(({ why }) => why)).not.toContain('own');
  });

  test('own-card: nothing can be said, because of a card in her own words', () => {
    expect(weighed('own-card').outcome).toMatchObject({
      kind: 'cannot-say',
      gaps: [{ card: 'own-card', why: 'own' }],
    });
    expect(visitOf('own-card').texts['own-card']).not.toBe('');
  });

  test.each([
    ['gate-shut', 'gateShut'],
    ['turned-off', 'turnedOff'],
  ] as const)('%s: nothing is added up', (name, why) => {
    expect(weighed(name)).toEqual({ weighing: { kind: 'off', why }, outcome: null });
  });

  test('follow-up: something else mattered last time', () => {
    const before = visitAfter(...lastTime());
    const now = visitOf('follow-up');
    expect(before.matters.cards).not.toEqual(now.matters.cards);
    expect(before.goals).not.toEqual(now.goals);
    expect(before.columns).toEqual(now.columns);
  });
});

describe('Whoever works the problem out with `beside fit` gets what is said', () => {
  const withProblem = weighCases.filter((name) => weighed(name).weighing.kind === 'problem');

  test('for more than half of the visits', () => {
    expect(withProblem.length).toBeGreaterThan(weighCases.length / 2);
  });

  test.each(withProblem)('%s', (name) => {
    const { weighing, outcome } = weighed(name);
    if (weighing.kind !== 'problem' || outcome === null) throw new Error(weighing.kind);
    const text = JSON.stringify(weighing.problem);
    const { status, stdout } = beside('fit', fileWith(text));
    expect(status).toBe(0);
    const { verdict } = JSON.parse(stdout) as Fit;
    expect([verdict.kind, verdict.group]).toEqual([outcome.kind, groupOf(outcome)]);
    expect(verdict).toEqual(fitOf(Problem.parse(JSON.parse(text))).verdict);
  });

  test('and not for another order of her cards, where this changes it', () => {
    const name = 'about-the-same';
    expect(weighed(name).outcome?.kind).toBe(name);
    const cards = ['growth-median', 'diarrhea', 'nausea'].map((id) => AttributeId.parse(id));
    const other = weighedIn({ ...visitOf(name), matters: { answer: 'cards', cards } });
    expect(other.outcome?.kind).not.toBe(name);
  });
});
