import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../shared/visit/outcome.ts';
import type { TextField } from '../../../shared/visit/text.ts';
import { fullVisit } from '../../support/fullVisit.ts';
import { palbo, realLookup, ribo, toldAll } from '../../support/realLibrary.ts';
import { answersWith, noteLines, noteOf, textsWith } from '../../support/recordNote.ts';

const nameOf = (id: string) => realLookup.text('en', `options.${id}.name`);

describe('The outcome in the note', () => {
  const end = (outcome: Outcome, ...fields: TextField[]) =>
    noteLines(fullVisit({ outcome, texts: textsWith(...fields) }));

  test.each<[Outcome, TextField[], string[]]>([
    [{ kind: 'chosen', option: ribo }, [], [`Outcome: chosen today: ${nameOf(ribo)}`]],
    [{ kind: 'decided-before', option: ribo }, [], [`Outcome: decided before today: ${nameOf(ribo)}`]],
    [
      { kind: 'chosen-if', option: ribo, otherwise: palbo },
      ['on-condition'],
      [
        `Outcome: chosen on a condition: ${nameOf(ribo)}`,
        'If: typed on-condition',
        `Otherwise: ${nameOf(palbo)}`,
      ],
    ],
    [
      { kind: 'not-today', safeUntil: '2026-12-14' },
      ['still-missing'],
      [
        'Outcome: no treatment was chosen today.',
        'Safe to wait until: Monday, December 14, 2026',
        'What is still missing: typed still-missing',
      ],
    ],
    [
      { kind: 'second-opinion', safeUntil: null },
      ['second-opinion-where'],
      [
        'Outcome: a second opinion first.',
        'Safe to wait until: not named yet',
        'Where, and who sends your records: typed second-opinion-where',
      ],
    ],
    [
      { kind: 'stay-on', lookAgain: '2027-02-01' },
      [],
      ['Outcome: stays on the present treatment.', 'Look again on: Monday, February 1, 2027'],
    ],
    [{ kind: 'no-cancer-drug' }, [], ['Outcome: the patient chose no cancer drug for now.']],
  ])('%j is said with all that belongs to it', (outcome, fields, lines) => {
    expect(end(outcome, ...fields)).toEqual(expect.arrayContaining(lines));
  });

  test('has what belongs to no other outcome: neither a condition nor how to start where nothing starts', () => {
    const all = ['on-condition', 'second-opinion-where', 'who-comes', 'still-missing'] as const;
    expect(end({ kind: 'chosen', option: ribo }, ...all).join()).not.toMatch(
      /typed (on-condition|second-opinion-where|who-comes|still-missing)/,
    );
    expect(end({ kind: 'chosen', option: ribo }).join()).toContain('typed start-when');
    const waiting = end({ kind: 'not-today', safeUntil: null }, ...all).join();
    expect(waiting).not.toMatch(/typed (on-condition|second-opinion-where|who-comes|start-when|missed-dose)/);
    expect(waiting).toContain('typed keep-taking');
  });

  test('of a talk about stopping is what goes on, who comes, and her hopes, but not her fears', () => {
    const fields = ['who-comes', 'medicines-that-stay', 'hopes', 'fears', 'not-give-up'] as const;
    const visit = fullVisit({
      answers: answersWith({ path: 'stopping', stopping: 'stop-and-watch' }),
      texts: textsWith(...fields),
    });
    expect(noteLines(visit)).toEqual(
      expect.arrayContaining([
        'Outcome of the talk about stopping: Stop the cancer drug and watch',
        'Medicines that stay: typed medicines-that-stay',
        'Hopes: “typed hopes”',
        'Would not give up: “typed not-give-up”',
      ]),
    );
    expect(noteOf(visit)).toContain('typed who-comes');
    expect(noteOf(visit)).not.toContain('typed fears');
    const untold = { ...visit, told: { ...toldAll, 'not-curable': 'no' as const } };
    expect(noteOf(untold)).toContain('Outcome: not recorded.');
    expect(noteOf(untold)).not.toMatch(/talk about stopping|watch|typed who-comes/i);
  });

  test('stands after what comes first, where something is urgent', () => {
    const urgent = answersWith({ path: 'urgent' });
    const fields = ['urgent-what', 'urgent-where'] as const;
    expect(noteLines(fullVisit({ answers: urgent, texts: textsWith(...fields) }))[1]).toBe(
      'Comes first: typed urgent-what; typed urgent-where',
    );
    expect(noteLines(fullVisit({ answers: urgent }))[1]).toBe('Comes first: not named yet');
    expect(noteOf(fullVisit({ texts: textsWith(...fields) }))).not.toContain('Comes first');
  });
});
