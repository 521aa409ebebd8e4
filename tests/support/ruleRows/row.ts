import { describe, expect, test } from 'vitest';
import { type Candidate, candidatesFor, type Ruled } from '../../../shared/candidates/candidates.ts';
import type { Asked } from '../../../shared/candidates/logic.ts';
import { urgencyOf } from '../../../shared/candidates/urgency.ts';
import type { GuidelineStatement } from '../../../shared/content/option.ts';
import type { TermItem } from '../../../shared/content/terms.ts';
import { OptionId } from '../../../shared/ids.ts';
import type { Finding } from '../../../shared/patient/findings.ts';
import { type Profile, unknownProfile } from '../../../shared/patient/profile.ts';
import { realLookup } from '../realLibrary.ts';

/** One made-up picture, and what the rules must say of named options. */
interface RuleCase {
  /** Whose picture it is: the name of the test. */
  of: string;
  picture: Partial<Profile>;
  consider?: string[];
  /** By option: items that would settle it. More may be named. */
  needsTest?: Record<string, TermItem[]>;
  /** By option: every item that stands against it, and no other. */
  notNow?: Record<string, TermItem[]>;
  /** By option: answers that ask for care, as `item.answer`. They never decide the verdict. */
  cautions?: Record<string, string[]>;
  /** By option: the standing for which it is not now, whatever the picture. */
  unused?: Record<string, string>;
  /** What comes before any choice, all of it. */
  urgent?: Finding[];
}

/** A row of the evidence as tests. Where seed and guideline differ, `view` is the one that the rules follow. */
export interface RuleRow {
  id: string;
  view: 'guideline' | 'seed';
  /** Why that one; or what no rule can hold, and what holds it. */
  why?: string;
  cases: [RuleCase, ...RuleCase[]];
  /** What the library says of guidelines, by option and picture. */
  guideline?: [option: string, GuidelineStatement['picture'], GuidelineStatement['phrase']][];
  /** Sentences of the library that hold what is a rule of conduct. */
  says?: [key: string, words: RegExp][];
}

const ruled: Ruled[] = realLookup.library.options.map((option) => ({
  ...option,
  status: option.status.kind,
}));

/** One test for each case of each row, and one for each thing that the library says beside the rules. */
export function testRows(rows: readonly RuleRow[]): void {
  for (const { id, view, cases, guideline = [], says = [] } of rows) {
    describe(`${id}, as the ${view} has it`, () => {
      for (const one of cases) test(one.of, () => testCase(one));
      for (const [option, picture, phrase] of guideline) {
        test(`guidelines on ${option} for ${picture}: ${phrase}`, () => {
          const { cells } = realLookup.option(OptionId.parse(option));
          const said = Object.values(cells).flatMap((cell) =>
            cell.kind === 'guideline' ? cell.statements : [],
          );
          expect(said).toContainEqual(expect.objectContaining({ picture, phrase }));
        });
      }
      for (const [key, words] of says) {
        test(`the library says so at ${key}`, () => expect(realLookup.text('en', key)).toMatch(words));
      }
    });
  }
}

function testCase(one: RuleCase): void {
  const profile = { ...unknownProfile, ...one.picture };
  const candidates = candidatesFor(profile, ruled);
  const of = (id: string) => found(candidates, id);
  for (const id of one.consider ?? [])
    expect([id, of(id).verdict, against(of(id))]).toEqual([id, 'consider', []]);
  for (const [id, items] of Object.entries(one.needsTest ?? {})) {
    expect([id, of(id).verdict]).toEqual([id, 'needs-test']);
    expect([id, ...itemsOf(of(id).tests.flat())]).toEqual(expect.arrayContaining(items));
  }
  for (const [id, items] of Object.entries(one.notNow ?? {})) {
    expect([id, of(id).verdict, against(of(id))]).toEqual([id, 'not-now', items.toSorted()]);
  }
  for (const [id, answers] of Object.entries(one.cautions ?? {})) {
    const named = of(id).cautions.flatMap(({ item, is }) => is.map((answer) => `${item}.${answer}`));
    expect([id, ...named]).toEqual(expect.arrayContaining(answers));
  }
  for (const [id, status] of Object.entries(one.unused ?? {})) {
    expect([id, of(id).verdict]).toEqual([id, 'not-now']);
    expect(of(id).because).toContainEqual({ kind: 'status', status });
  }
  if (one.urgent !== undefined) expect(urgencyOf(profile)).toEqual(one.urgent);
}

function found(candidates: readonly Candidate[], id: string): Candidate {
  const candidate = candidates.find((one) => one.id === id);
  if (candidate === undefined) throw new Error(`No rule speaks of ${id}.`);
  return candidate;
}

const itemsOf = (asked: readonly Asked[]) => [...new Set(asked.map(({ item }) => item))].toSorted();
const against = ({ verdict, because }: Candidate) =>
  verdict === 'not-now'
    ? itemsOf(because.flatMap((reason) => (reason.kind === 'status' ? [] : reason.anyOf)))
    : [];

const base = { spread: 'yes', sex: 'female', 'treatments-complete': 'yes' } as const;
/** Hormone receptors positive, HER2 zero, after menopause, nothing given yet. Made up, like every picture here. */
export const hormoneFirst: Partial<Profile> = {
  ...base,
  er: 'positive',
  pr: 'positive',
  her2: 'zero',
  menopause: 'after',
  line: 'first',
};
/** Triple negative, HER2 zero, nothing given yet. */
export const tripleFirst: Partial<Profile> = { ...hormoneFirst, er: 'negative', pr: 'negative' };
/** HER2 positive without hormone receptors, nothing given yet. */
export const her2First: Partial<Profile> = { ...tripleFirst, her2: 'positive' };

/** The picture after these treatments since it spread, each stopped because the cancer grew. */
export const after = (picture: Partial<Profile>, ...treatments: string[][]): Partial<Profile> => ({
  ...picture,
  line: treatments.length === 1 ? 'second' : 'third-or-later',
  treatments: treatments.map((drugs) => ({
    drugs,
    said: drugs.join(' + '),
    setting: 'advanced',
    start: null,
    stop: null,
    why: 'growth',
  })),
});

/** The picture with these findings as well. */
export const having = (
  picture: Partial<Profile>,
  findings: NonNullable<Profile['findings']>,
): Partial<Profile> => ({ ...picture, findings: { ...picture.findings, ...findings } });

/** Usual first treatments, to speak of what comes after them. */
export const aiAndCdk = ['letrozole', 'palbociclib'];
export const thp = ['docetaxel', 'trastuzumab', 'pertuzumab'];

/** The same for each of these options. */
export const each = <Said>(ids: readonly string[], said: Said): Record<string, Said> =>
  Object.fromEntries(ids.map((id) => [id, said]));
/** Every gene changed, and an early relapse: nothing of that kind stands against any option that asks for it. */
export const everyChange: Partial<Profile> = {
  pik3ca: 'changed',
  akt1: 'changed',
  esr1: 'changed',
  'brca-germline': 'changed',
  'pd-l1': 'cps-10-or-more',
  'relapse-within-12-months': 'yes',
};
