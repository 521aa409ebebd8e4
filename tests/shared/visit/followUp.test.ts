import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { urgentFindings } from '../../../shared/candidates/urgency.ts';
import { unknownProfile } from '../../../shared/patient/profile.ts';
import { withAnswers } from '../../../shared/patient/profileAnswer.ts';
import { carriedOver } from '../../../shared/visit/followUp.ts';
import { applyEvent } from '../../../shared/visit/transitions.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { eventOf, pictureAnswer } from '../../support/arbitraries.ts';
import { fullVisit, typed } from '../../support/fullVisit.ts';
import { freshVisit, noon } from '../../support/visits.ts';

const followUpOf = (earlier: Visit): Visit =>
  carriedOver(earlier).reduce<Visit>(
    (visit, change) => applyEvent(visit, eventOf(change, crypto.randomUUID()), noon),
    freshVisit(),
  );

describe('A follow-up takes over', () => {
  test('who she is and whom to call', () => {
    const { texts, birthYear } = followUpOf(fullVisit({ birthYear: 1960 }));
    expect(birthYear).toBe(1960);
    for (const field of ['label', 'chosen-name', 'clinic-name', 'night-phone'] as const)
      expect(texts[field]).toBe(typed(field));
  });

  test('what she has been told, but not the newest result: it is another one by now', () => {
    const { told } = followUpOf(fullVisit());
    expect(told).toEqual({
      diagnosis: 'yes',
      spread: 'yes',
      'not-curable': 'yes',
      'newest-result': 'not-known',
    });
  });

  test('the whole picture, but for what was urgent, measured or counted that day', () => {
    fc.assert(
      fc.property(fc.array(pictureAnswer, { maxLength: 30 }), (answers) => {
        const profile = withAnswers(unknownProfile, answers);
        const ofThatDay = [...urgentFindings, 'condition.pregnant'];
        const findings = Object.fromEntries(
          Object.entries(profile.findings).filter(([finding]) => !ofThatDay.includes(finding)),
        );
        const asked = { line: 'unknown', ecog: 'unknown', lvef: null, qtc: null, age: null };
        expect(followUpOf(fullVisit({ profile })).profile).toEqual({ ...profile, ...asked, findings });
      }),
    );
  });
});

describe('A follow-up asks anew', () => {
  test('the gate, her goals, what matters, and everything about the decision', () => {
    const visit = followUpOf(fullVisit());
    const { gate, goals, matters, outcome, columns, released, steps, reactions, printouts } = visit;
    expect({ gate, goals, matters, outcome, columns, released, steps, reactions, printouts }).toEqual({
      gate: 'not-asked',
      goals: [],
      matters: { answer: 'open', cards: [] },
      outcome: null,
      columns: [],
      released: null,
      steps: [],
      reactions: {},
      printouts: [],
    });
    expect(visit.texts.reason).toBe('');
  });

  test('everything, where nothing was known', () => {
    expect(carriedOver(freshVisit())).toEqual([]);
  });
});
