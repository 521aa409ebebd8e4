import { describe, expect, test } from 'vitest';
import { AttributeId, GoalId } from '../../../../shared/ids.ts';
import { onPaper } from '../../../../shared/print/onPaper.ts';
import { whatMatters } from '../../../../shared/print/sections/whatMatters.ts';
import { ownCard, ownGoal } from '../../../../shared/visit/own.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { pdfTools } from '../../../support/makePdf.ts';
import { aliveMedian, growthMedian, realLookup, toldAll } from '../../../support/realLibrary.ts';
import { partPage, sayings, wholeVisit } from '../../../support/wholeVisit.ts';

const goals = [GoalId.parse('work-care'), ownGoal, GoalId.parse('peace')];
const cards = (...ids: AttributeId[]): Visit['matters'] => ({ answer: 'cards', cards: ids });
const texts = { ...wholeVisit().texts, 'own-goal': 'Dance at the wedding', 'own-card': 'No needles' };
const said = (change: Partial<Visit>) =>
  sayings(whatMatters(partPage(wholeVisit({ texts, ...change })))).join('\n');
const goal = (id: string) => realLookup.text('en', `goals.${id}`);

test('Her goals stand in her order, the one in her own words among them', () => {
  const words = said({ goals });
  const places = [goal('work-care'), '“Dance at the wedding”', goal('peace')].map((one) =>
    words.indexOf(one),
  );
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
  expect(places).not.toContain(-1);
});

test('A goal in her own words without words, or kept off paper, leaves no empty line', () => {
  const empty = { ...texts, 'own-goal': '' };
  expect(whatMatters(partPage(wholeVisit({ texts: empty, goals: [ownGoal] })))).toEqual([]);
  expect(said({ goals: [ownGoal] })).toContain('“Dance at the wedding”');
});

test('A goal that gives something away is left out until she knows of it', () => {
  const told = { ...toldAll, 'not-curable': 'not-known' as const };
  expect(said({ goals, told })).not.toContain(goal('peace'));
  expect(said({ goals, told })).toContain(goal('work-care'));
  expect(said({ goals })).toContain(goal('peace'));
});

describe('What matters most', () => {
  const name = (id: string) => `${realLookup.text('en', `attributes.${id}.name`)}:`;

  test('stands in her order, numbered, with what each card means', () => {
    const words = said({
      matters: cards(AttributeId.parse('nausea'), ownCard, AttributeId.parse('tiredness')),
    });
    const places = [name('nausea'), '“No needles”', name('tiredness')].map((one) => words.indexOf(one));
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect(places).not.toContain(-1);
    expect(words).toContain(realLookup.text('en', 'attributes.nausea.card'));
  });

  test('is an answer too when they are all the same, or when she leaves it to her doctor', () => {
    const answer = (one: 'all-the-same' | 'you-choose' | 'open') =>
      said({ matters: { answer: one, cards: [] } });
    expect(answer('all-the-same')).toContain('all matter the same');
    expect(answer('you-choose')).toContain('asked your doctor to choose');
    expect(answer('open')).toBe('');
  });

  test('has a card about time only as far as she wants to hear of it', () => {
    const matters = cards(growthMedian, aliveMedian);
    expect(said({ matters, gate: 'numbers' })).toContain(name(aliveMedian));
    expect(said({ matters, gate: 'not-today' })).not.toContain(name(aliveMedian));
    expect(said({ matters, gate: 'not-today' })).toContain(name(growthMedian));
  });

  test('has no card about time in a copy to share', () => {
    const paper = { ...wholeVisit().paper, copy: 'to-share' as const };
    const matters = cards(growthMedian, AttributeId.parse('nausea'));
    expect(said({ matters, paper, gate: 'not-today' })).not.toContain(name(growthMedian));
    expect(said({ matters, paper, gate: 'not-today' })).toContain(name('nausea'));
  });
});

describe('What treatment can and cannot do', () => {
  const answers = { ...wholeVisit().answers, 'treatment-can': 'usual' as const };
  const control = pdfTools.translators.en('print:can.usual.control');
  const printed = (saidToday: Visit['answers']['treatment-can-said'], change: Partial<Visit> = {}) =>
    said({ answers: { ...answers, 'treatment-can-said': saidToday }, ...change });

  test('prints if it was said today', () => {
    expect(printed('said')).toContain(control);
  });

  test.each(['open', 'asked-not', 'already-knows'] as const)(
    'does not print where it was not (%s)',
    (answer) => {
      expect(printed(answer)).not.toContain(control);
    },
  );

  test('does not print before she has been told, nor on a copy to share', () => {
    expect(printed('said', { told: { ...toldAll, 'not-curable': 'no' } })).not.toContain(control);
    const visit = wholeVisit({ answers: { ...answers, 'treatment-can-said': 'said' } });
    const shared = onPaper({ ...visit, paper: { ...visit.paper, copy: 'to-share' } });
    expect(sayings(whatMatters(partPage(shared))).join('\n')).not.toContain(control);
  });

  test('has its sentence about time only where she opened that subject', () => {
    const few = { ...answers, 'treatment-can': 'few-spots' as const, 'treatment-can-said': 'said' as const };
    const time = pdfTools.translators.en('print:can.few-spots.time');
    expect(said({ answers: few, gate: 'in-words' })).toContain(time);
    expect(said({ answers: few, gate: 'not-today' })).not.toContain(time);
  });
});
