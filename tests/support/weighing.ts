import fc from 'fast-check';
import { cardsFor } from '../../shared/compare/cards.ts';
import { type GridRow, gridOf } from '../../shared/compare/grid.ts';
import type { FactValue, Study } from '../../shared/content/fact.ts';
import { type Lookup, lookupIn } from '../../shared/content/lookup.ts';
import type { Level, Option } from '../../shared/content/option.ts';
import { AttributeId, OptionId } from '../../shared/ids.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { type Outcome, outcomeIn } from '../../shared/weigh/outcome.ts';
import { type Weighing, weighingOf } from '../../shared/weigh/weighing.ts';
import { fullVisit } from './fullVisit.ts';
import { everyColumn, hormoneAlone, palbo, realLookup, ribo, toldAll } from './realLibrary.ts';
import { firstLine } from './shown.ts';
import { type PlainLibrary, smallLibrary } from './smallLibrary.ts';

/** What a made-up study counted in its two arms. */
type Counted = readonly [treated: FactValue, control: FactValue | null];

export interface MadeUpStudy {
  treated: string;
  /** What it was compared with: none of our options where nothing is said; null where nothing at all. */
  control?: string | null;
  earlier?: Study['population']['earlierTreatment'];
  /** Of each arm; null where the study does not say. */
  people?: number | null;
  growth?: Counted;
  tired?: Counted;
  severe?: Counted;
}

/** Months as published, with the 95 % range if there was one. */
export const months = (number: number, low: number | null = null, high: number | null = null): FactValue => ({
  kind: 'number',
  number,
  interval: low === null && high === null ? { kind: 'not-reported' } : { kind: 'reported', low, high },
});
export const count = (people: number, outOf: number): FactValue => ({ kind: 'count', count: people, outOf });
export const growth = AttributeId.parse('time-to-growth');
export const tired = AttributeId.parse('tiredness');
export const taken = AttributeId.parse('how-taken');
export const visits = AttributeId.parse('clinic-days');

type Levels = Record<string, { taken?: Level; visits?: Level }>;

/** The small library with these studies in place of its own, and these levels of what is said in words. */
export const weighLookup = (studies: readonly MadeUpStudy[], levels: Levels = {}): Lookup =>
  lookupIn(smallLibrary((library) => fill(library, studies, levels)));

function fill(library: PlainLibrary, studies: readonly MadeUpStudy[], levels: Levels) {
  const [option] = library.options;
  const [study] = library.studies;
  const [fact] = library.facts;
  if (option === undefined || study === undefined || fact === undefined) return;
  setScales(library);
  const ids = studies.flatMap(({ treated, control }) => [treated, control ?? treated]);
  const cellsOf = (id: string): typeof option.cells => ({
    [growth]: measuredIn(studies, id, ['growth']),
    [tired]: measuredIn(studies, id, ['tired', 'severe']),
    [taken]: { kind: 'words', level: levels[id]?.taken ?? null },
    [visits]: { kind: 'words', level: levels[id]?.visits ?? null },
  });
  library.options = [...new Set([...ids, ...Object.keys(levels)])].map((id) => ({
    ...structuredClone(option),
    id,
    cells: cellsOf(id),
  }));
  library.studies = studies.map(({ treated, control, earlier = 'none', people = 200 }, at) => ({
    ...study,
    id: `s${at}`,
    arms: {
      treated: { option: treated, people, peopleEvidence: null },
      control: control === null ? null : { option: control ?? null, people, peopleEvidence: null },
    },
    population: { ...study.population, earlierTreatment: earlier },
  }));
  library.facts = studies.flatMap((one, at) =>
    rows.flatMap((row) =>
      arms.flatMap((arm, side) => {
        const value = one[row]?.[side] ?? null;
        const unit = row === 'growth' ? ('months' as const) : ('of-100' as const);
        return value === null
          ? []
          : [{ ...fact, id: factId(at, row, arm), study: `s${at}`, arm, unit, value }];
      }),
    ),
  );
}

const rows = ['growth', 'tired', 'severe'] as const;
const arms = ['treated', 'control'] as const;
type Row = (typeof rows)[number];

const factId = (study: number, row: Row, arm: (typeof arms)[number]) => `s${study}.${row}.${arm}`;

/** Growth from 0 to 30 months, tiredness from 80 to 0 of 100 people, visits from 5 to 0 a month. */
function setScales({ attributes }: PlainLibrary) {
  for (const attribute of attributes) {
    if (attribute.id === growth) attribute.card = { smallestDifference: 3, scale: { worst: 0, best: 30 } };
    if (attribute.id === tired) attribute.card = { smallestDifference: 10, scale: { worst: 80, best: 0 } };
    if (attribute.id !== taken) continue;
    attribute.card = { smallestDifference: null };
    attributes.push({
      ...attribute,
      id: visits,
      card: { smallestDifference: 1, scale: { worst: 5, best: 0 } },
    });
  }
}

function measuredIn(studies: readonly MadeUpStudy[], option: string, wanted: readonly Row[]) {
  const measures = studies.flatMap((study, at) =>
    study.treated !== option
      ? []
      : wanted
          .filter((row) => study[row] !== undefined)
          .map((row) => ({
            grade: gradeOf[row],
            treated: factId(at, row, 'treated'),
            control: study[row]?.[1] == null ? null : factId(at, row, 'control'),
          })),
  );
  if (measures.length === 0) return { kind: 'unknown' as const };
  return {
    kind: 'measured' as const,
    measures,
    over: null,
    direction: null,
    certainty: 'not-rated' as const,
  };
}

const gradeOf = { growth: null, tired: 'any', severe: 'severe' } as const;

/** A row of the grid, with the options that are its columns. */
export function rowIn(
  lookup: Lookup,
  ids: readonly string[],
  attribute: string,
): { row: GridRow; columns: Option[] } {
  const asked = ids.map((id) => OptionId.parse(id));
  const shown = gridOf({ told: toldAll, gate: 'numbers', columns: asked, ...firstLine }, lookup);
  const row = shown.rows.find((one) => one.attribute.id === attribute);
  if (row === undefined) throw new Error(`There is no row ${attribute}.`);
  return { row, columns: shown.columns };
}

/** A visit in which these options are weighed by these cards, everything told and the gate open. */
export const weighVisit = (
  columns: readonly string[],
  cards: readonly string[],
  change: Partial<Visit> = {},
): Visit =>
  fullVisit({
    columns: columns.map((id) => OptionId.parse(id)),
    matters: { answer: 'cards', cards: cards.map((id) => AttributeId.parse(id)) },
    ownColumn: null,
    ...change,
  });

/** A visit weighed, and what came of it. `samples` where fewer runs will do. */
export function weighedIn(visit: Visit, lookup: Lookup = realLookup, samples?: number) {
  const grid = gridOf(visit, lookup);
  const found = weighingOf(visit, grid, lookup);
  const weighing: Weighing =
    found.kind === 'problem' && samples !== undefined
      ? { ...found, problem: { ...found.problem, samples } }
      : found;
  return { weighing, outcome: outcomeIn(weighing, grid) };
}

/** The same, where it is certain that something is weighed. */
export function outcomeOn(
  lookup: Lookup,
  columns: readonly string[],
  cards: readonly string[],
  change?: Partial<Visit>,
): Outcome {
  const { weighing, outcome } = weighedIn(weighVisit(columns, cards, change), lookup);
  if (outcome === null) throw new Error(`Nothing was weighed: ${weighing.kind}.`);
  return outcome;
}

/** What is said of the option that came closer; throws for any other outcome. */
export function leaderIn(outcome: Outcome): Extract<Outcome, { kind: 'steady' | 'leans' }> {
  if (outcome.kind !== 'steady' && outcome.kind !== 'leans') throw new Error(outcome.kind);
  return outcome;
}

/** Her points, as a change of a visit. */
export const inPoints = (...points: [card: AttributeId, points: number][]) => ({
  importance: { kind: 'points' as const, points: points.map(([card, of]) => ({ card, points: of })) },
});

/** So many of 1,000 people, or of other arms, who were tired on each option, each in a study of its own; null where nobody counted. */
export function tiredAndVisits(
  people: Record<string, number | null>,
  perMonth: Record<string, number> = {},
  outOf = 1000,
): Lookup {
  const studies = Object.entries(people).map(([treated, of]): MadeUpStudy => {
    const counted: FactValue = of === null ? { kind: 'unknown' } : count(of, outOf);
    return { treated, control: null, tired: [counted, null] };
  });
  const levels = Object.entries(perMonth).map(([id, of]) => {
    const level: Level = { kind: 'visits-a-month', low: of, high: of };
    return [id, { visits: level }];
  });
  return weighLookup(studies, Object.fromEntries(levels));
}

const realColumns = fc.constantFrom(...everyColumn).chain((id) => {
  const { family, partners } = realLookup.option(id);
  const near = everyColumn.filter((other) => realLookup.option(other).family === family);
  const others = [...new Set([...near, ...partners, palbo, ribo, hormoneAlone])].filter((one) => one !== id);
  const allowed = others.filter((one) => everyColumn.includes(one));
  return fc
    .shuffledSubarray(allowed, { minLength: 1, maxLength: Math.min(3, allowed.length) })
    .map((rest) => [id, ...rest]);
});

/** Options that stand beside each other in the library, and up to three of the cards that are offered for them. */
export const realVisits = realColumns.chain((ids) => {
  const grid = gridOf(weighVisit(ids, []), realLookup);
  const offered = cardsFor(grid, realLookup, 'en').cards.map(({ attribute }) => attribute.id);
  const cards = offered.length > 0 ? offered : [AttributeId.parse('nausea')];
  return fc.record({
    ids: fc.constant(ids),
    cards: fc.shuffledSubarray(cards, { minLength: 1, maxLength: Math.min(3, cards.length) }),
    way: fc.constantFrom('open' as const, 'home' as const, 'clinic' as const),
  });
});

/** A real visit weighed; in fewer runs than the app makes. */
export function weighedOf({ ids, cards, way }: RealVisit, samples?: number) {
  const answers = { ...weighVisit(ids, cards).answers, 'how-taken': way };
  return weighedIn(weighVisit(ids, cards, { answers }), realLookup, samples);
}
export type RealVisit = typeof realVisits extends fc.Arbitrary<infer Picked> ? Picked : never;
