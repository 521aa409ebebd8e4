import { describe, expect, test } from 'vitest';
import { unknownProfile } from '../../../../shared/patient/profile.ts';
import type { Block, Section } from '../../../../shared/print/model.ts';
import { options } from '../../../../shared/print/sections/options.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { hormoneAlone, palbo, realLookup, ribo, toldAll } from '../../../support/realLibrary.ts';
import { partPage, sayings, wholeVisit } from '../../../support/wholeVisit.ts';

const sectionsOf = (change: Partial<Visit> = {}, language: 'en' | 'es' = 'en') =>
  options(partPage(wholeVisit(change), language));
const row = (sections: Section[], id: string) => sections.filter((section) => section.id === `row-${id}`);
const figures = (sections: Section[]): Extract<Block, { kind: 'figure' }>[] =>
  sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'figure'));
const name = (id: string) => realLookup.text('en', `options.${id}.name`);
const ownColumn = {
  name: 'Trial of a new pill',
  what: 'Blocks growth',
  taken: '',
  does: '',
  feels: 'Loose stools',
  visits: '',
};

test('with a pregnancy nothing is compared on paper either; with a "no" to it, it is', () => {
  const findings = (answer: 'yes' | 'no') => ({
    profile: { ...unknownProfile, findings: { 'condition.pregnant': answer } },
  });
  expect(sectionsOf(findings('yes'))).toEqual([]);
  expect(sectionsOf(findings('no'))).not.toEqual([]);
});

describe('The rows', () => {
  test('begin with what guidelines say and with the sentence for her; no side effect is among them', () => {
    const ids = sectionsOf({ forYou: { [ribo]: 'Your heart is fine.' } }).map(({ id }) => id);
    expect(ids.slice(0, 4)).toEqual(['options', 'row-guideline', 'row-for-you', 'row-shrank']);
    expect(ids).toContain('row-life');
    expect(ids).not.toContain('row-tiredness');
  });

  test('have the sentence for her under the option that it is about, and no row where nobody wrote one', () => {
    const words = sayings(row(sectionsOf({ forYou: { [ribo]: 'Your heart is fine.' } }), 'for-you'));
    expect(words).toContain(`${name(ribo)}: Your heart is fine.`);
    expect(row(sectionsOf(), 'for-you')).toEqual([]);
  });

  test('have every option in the order of the columns', () => {
    const words = sayings(row(sectionsOf(), 'how-taken')).join('\n');
    const places = [palbo, ribo, hormoneAlone].map((id) => words.indexOf(name(id)));
    expect(places.toSorted((a, b) => a - b)).toEqual(places);
    expect(places).not.toContain(-1);
  });

  test('name their group over the first row of it, and not again', () => {
    const named = sectionsOf().flatMap(({ openings = [] }) => openings.map(({ heading }) => heading));
    expect(named).toEqual([
      'The options',
      ...['standing', 'benefit', 'daily-life'].map((group) =>
        realLookup.text('en', `attributes.group.${group}`),
      ),
    ]);
  });
});

describe('A number', () => {
  const shrank = row(sectionsOf(), 'shrank');

  test('stands as people of 100 over the comparison arm of its own study, with the gain, the study and its source', () => {
    const [figure] = figures(shrank).filter(({ label }) => label === name(ribo));
    const words = figure?.lines.map(({ line }) => line.runs.map(({ text }) => text).join('')) ?? [];
    expect(words[0]).toBe('53 of 100 people (range not reported)');
    expect(words[1]).toMatch(/^37 of 100 with letrozole/);
    expect(words[2]).toBe('Difference in this study: 16 of 100');
    expect(words[3]).toMatch(/^in MONALEESA-2 \[\d+\]$/);
    expect(figure?.picture).toMatchObject({ as: 'people', full: 100 });
    expect(figure?.picture?.marks).toEqual([
      { tone: 'option', value: 52.7 },
      { tone: 'comparison', value: 37.1 },
    ]);
  });

  test('in months is a bar, as wide for every option of its row', () => {
    const bars = figures(row(sectionsOf(), 'growth-median')).map(({ picture }) => picture);
    expect(new Set(bars.map((bar) => bar?.as))).toEqual(new Set(['bar']));
    expect(new Set(bars.map((bar) => bar?.full))).toEqual(new Set([36]));
  });

  test('of an option that was the comparison arm is a light mark alone, for each study that had it', () => {
    const alone = figures(shrank).slice(2);
    expect(alone.map(({ label }) => label)).toEqual([name(hormoneAlone), null]);
    for (const { picture } of alone) expect(picture?.marks.map(({ tone }) => tone)).toEqual(['comparison']);
  });

  test('from another study stands under the warning of the screen; two from one study do not', () => {
    const warning = 'Different studies. Compare each dark picture with the light one under it.';
    expect(sayings(shrank).join()).toContain(warning);
    expect(sayings(row(sectionsOf(), 'growth-2-years')).join()).not.toContain(warning);
  });

  test('that nobody has published is said to be not known', () => {
    expect(sayings(row(sectionsOf(), 'growth-2-years')).join('\n')).toContain(`${name(palbo)}: Not known. `);
  });
});

describe('Nothing is compared', () => {
  test('before the columns are released', () => {
    const released = { by: 'Dr. Lee', columns: [palbo], own: null, at: '2026-11-23T12:00:00.000Z' };
    expect(sectionsOf({ released })).toEqual([]);
    expect(sectionsOf()).not.toEqual([]);
  });

  test.each(['urgent', 'stopping'] as const)('on the way of %s', (path) => {
    expect(sectionsOf({ answers: { ...wholeVisit().answers, path } })).toEqual([]);
  });

  test('where it was decided before: then the chosen one stands alone', () => {
    const words = sayings(sectionsOf({ answers: { ...wholeVisit().answers, path: 'already-decided' } })).join(
      '\n',
    );
    expect(words).toContain(name(ribo));
    expect(words).not.toContain(name(palbo));
  });

  test('with somebody who has not been told that it has spread', () => {
    expect(sectionsOf({ told: { ...toldAll, spread: 'no' }, ownColumn })).toEqual([]);
  });
});

describe('Time', () => {
  test('until growth is a direction in words while the subject is shut, and time alive is not there', () => {
    const shut = sectionsOf({ gate: 'not-today' });
    expect(sayings(row(shut, 'growth-median')).join()).toMatch(
      /Longer than with letrozole \+ dummy pill \(placebo\), in MONALEESA-2\. \[\d+\]/,
    );
    expect(figures(row(shut, 'growth-median'))).toEqual([]);
    expect(row(shut, 'alive-median')).toEqual([]);
    expect(figures(row(sectionsOf(), 'alive-median'))).not.toEqual([]);
  });

  test('has no row at all in a copy to share', () => {
    const paper = { ...wholeVisit().paper, copy: 'to-share' as const };
    const ids = sectionsOf({ paper, gate: 'not-today' }).map(({ id }) => id);
    expect(ids.filter((id) => /growth|alive/.test(id))).toEqual([]);
    expect(ids).toContain('row-shrank');
  });
});

describe('The clinic’s own column', () => {
  test('comes last, with what was typed, and says that it is not from the library', () => {
    const own = sectionsOf({ ownColumn }).at(-1);
    expect(own?.heading).toBe('Trial of a new pill');
    expect(sayings(own === undefined ? [] : [own])).toEqual([
      'Trial of a new pill',
      'Written by your clinic. Not from the library.',
      'What it is: Blocks growth',
      'How it may feel: Loose stools',
    ]);
  });

  test('is not there where the clinic wrote none, or where it was not released', () => {
    expect(sectionsOf().map(({ id }) => id)).not.toContain('own-column');
    const released = {
      by: 'Dr. Lee',
      columns: [palbo, ribo, hormoneAlone],
      own: null,
      at: '2026-11-23T12:00:00.000Z',
    };
    expect(sectionsOf({ ownColumn, released })).toEqual([]);
  });
});

test('In Spanish the same rows hold Spanish words', () => {
  const spanish = sectionsOf({}, 'es');
  expect(spanish.map(({ id }) => id)).toEqual(sectionsOf().map(({ id }) => id));
  expect(sayings(row(spanish, 'shrank')).join('\n')).toContain('53 de cada 100 personas');
});
