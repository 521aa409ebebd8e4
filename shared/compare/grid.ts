import type { Attribute } from '../content/attribute.ts';
import { type Lookup, otherPicture } from '../content/lookup.ts';
import type { Cell, Certainty, GuidelineStatement, Level, Option } from '../content/option.ts';
import { isPicture } from '../content/pictures.ts';
import { type Disclosure, timeFilter } from '../disclosure/timeFilter.ts';
import { mayBeSeen, toldFilter } from '../disclosure/toldFilter.ts';
import type { Profile } from '../patient/profile.ts';
import type { Visit } from '../visit/visit.ts';
import { type Comparability, comparabilityOf, type Reading, readingsOf } from './pairs.ts';

type Direction = NonNullable<Extract<Cell, { kind: 'measured' }>['direction']>;

/** What stands where a row and a column meet. Keys of sentences, ids of facts; words and rounding come with display. */
export type GridCell =
  | { kind: 'words'; key: string; level: Level | null }
  /** Those that speak of her picture, or of one that is not settled; `isHers` where it is surely hers. */
  | { kind: 'guideline'; statements: (GuidelineStatement & { isHers: boolean })[] }
  | { kind: 'for-you' }
  | {
      kind: 'measured';
      readings: Reading[];
      over: number | null;
      direction: Direction | null;
      certainty: Certainty;
      /** The sentences that say why it is uncertain. */
      whyKeys: string[];
    }
  /** The gate lets only the direction be said, that of the best study against its own comparison arm. */
  | { kind: 'direction'; direction: Direction; reading: Reading }
  /** The same, of the option that these studies compared theirs with. */
  | { kind: 'compared-with'; readings: Reading[] }
  | Extract<Cell, { kind: 'clinic' }>
  | { kind: 'unknown'; key: string };

export interface GridRow {
  attribute: Attribute;
  comparability: Comparability;
  /** In the order of the columns. */
  cells: GridCell[];
}

export interface Grid {
  columns: Option[];
  rows: GridRow[];
  /** What goes with any choice and stands under the grid. */
  goesWithAny: Option[];
}

/** What of a visit decides what she sees. */
type Shown = Pick<Visit, 'told' | 'gate' | 'columns' | 'goesWith' | 'profile'>;

/**
 * The options of this visit side by side, in neutral order (by name, as given), with everything left out that she
 * has not been told or has chosen not to hear. Screen and paper are both made from this and from nothing else.
 */
export function gridOf(visit: Shown, lookup: Lookup): Grid {
  const columns = toldFilter(visit.told, visit.columns.map(lookup.option));
  const goesWithAny = lookup.library.options.filter(
    ({ id, role, onlyWhenAdded }) =>
      role === 'goes-with-any' && (!onlyWhenAdded || visit.goesWith.includes(id)),
  );
  const rows = toldFilter(visit.told, lookup.library.attributes).flatMap((attribute) => {
    const disclosure = timeFilter(visit.gate, attribute.concerns);
    if (disclosure === 'hidden') return [];
    const row = rowOf(attribute, columns, { disclosure, lookup, profile: visit.profile });
    // A row that no option here says anything to would be a line of "not known".
    return attribute.core || row.cells.some(({ kind }) => kind !== 'unknown') ? [row] : [];
  });
  return { columns, rows, goesWithAny: toldFilter(visit.told, goesWithAny) };
}

interface Around {
  disclosure: Disclosure;
  lookup: Lookup;
  profile: Profile;
}

function rowOf(attribute: Attribute, columns: Option[], around: Around): GridRow {
  const readings = columns.map((option) => readingsOf(option, attribute.id, columns, around.lookup));
  const cells = columns.map((option, at) => cellOf(option, attribute, readings[at] ?? [], around));
  return { attribute, comparability: comparabilityOf(readings), cells };
}

function cellOf(option: Option, attribute: Attribute, readings: Reading[], around: Around): GridCell {
  const { disclosure, lookup, profile } = around;
  const cell = option.cells[attribute.id];
  const key = (part: string) => `options.${option.id}.${part}.${attribute.id}`;
  if (attribute.measure === 'for-you') return { kind: 'for-you' };
  if (readings.length > 0) {
    if (disclosure === 'direction') return directionOf(cell, readings, key('unknown'));
    // What a neighbour's study says of this option has none of the reasons that this option gives for its own number.
    const measured =
      cell?.kind === 'measured' && cell.measures.some(({ treated }) => treated === readings[0]?.fact)
        ? cell
        : null;
    const isOwn = readings.some(({ arm }) => arm === 'treated');
    return {
      kind: 'measured',
      readings,
      over: isOwn ? (measured?.over?.months ?? null) : null,
      direction: isOwn ? (measured?.direction ?? null) : null,
      certainty: measured?.certainty ?? 'not-rated',
      whyKeys: [
        ...(measured === null || lookup.textOrNull('en', key('why')) === null ? [] : [key('why')]),
        ...(measured?.why ?? []).map((reason) => `reasons.${reason}`),
      ],
    };
  }
  if (cell?.kind === 'guideline')
    return guidelineOf(cell, profile, `options.${option.id}.unknown.${otherPicture}`);
  if (cell?.kind === 'clinic') return cell;
  if (cell?.kind === 'words') return { kind: 'words', key: key('cell'), level: cell.level };
  return { kind: 'unknown', key: key('unknown') };
}

/** Statements about another picture than hers say nothing to her. */
function guidelineOf(
  cell: Extract<Cell, { kind: 'guideline' }>,
  profile: Profile,
  unknown: string,
): GridCell {
  const told = cell.statements.map((statement) => ({
    ...statement,
    match: isPicture(statement.picture, profile),
  }));
  const statements = told
    .filter(({ match }) => match !== 'no')
    .map(({ match, ...statement }) => ({ ...statement, isHers: match === 'yes' }));
  return statements.length === 0 ? { kind: 'unknown', key: unknown } : { kind: 'guideline', statements };
}

function directionOf(cell: Cell | undefined, readings: Reading[], unknown: string): GridCell {
  if (readings.every(({ arm }) => arm === 'control')) return { kind: 'compared-with', readings };
  const direction = cell?.kind === 'measured' ? cell.direction : null;
  const reading = readings.find(({ study }) => study.arms.control !== null);
  return direction === null || reading === undefined
    ? { kind: 'unknown', key: unknown }
    : { kind: 'direction', direction, reading };
}

/** Whether this option may be named to her at all. */
export const mayBeNamed = (visit: Pick<Visit, 'told'>, option: Pick<Option, 'implies'>) =>
  mayBeSeen(visit.told, option.implies);
