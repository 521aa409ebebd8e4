import type { Attribute } from '../attribute.ts';
import type { Fact } from '../fact.ts';
import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import type { Cell, Level, Measure, Option } from '../option.ts';
import { optionPlace } from './place.ts';

/** Which kind of cell a row takes in the library's files; `unknown` is always one of them. */
const kindFor: Record<Attribute['measure'], Cell['kind'] | null> = {
  months: 'measured',
  'of-100': 'measured',
  'of-1000': 'measured',
  words: 'words',
  guideline: 'guideline',
  'for-you': null,
  'visits-a-month': null,
  hours: null,
  days: null,
  'dollars-a-month': null,
};

/** Which kind of level a row may take; what the other rows say is not weighed. */
const levelFor: Partial<Record<string, Level['kind']>> = {
  'clinic-days': 'visits-a-month',
  'how-taken': 'taken',
};

/**
 * Every column answers every core row, with the kind of answer that the row asks for; a measured one shows facts of
 * this row, and beside each the comparison arm of the same study. A comparison that concerns time says which way it
 * went, because with the gate shut that is all that may be said. A level stands in the row that it belongs to.
 */
export function cells(library: Library): Issue[] {
  const facts = new Map(library.facts.map((fact) => [fact.id, fact]));
  const columns = library.options.filter(({ role }) => role === 'column');
  const answers = columns.flatMap((option) =>
    library.attributes.flatMap((attribute) =>
      faultsOf(option.cells[attribute.id], attribute, facts).map(({ path, reason }) => ({
        rule: 'cells',
        ...optionPlace(option, `cells.${attribute.id}${path}`),
        reason,
      })),
    ),
  );
  return [...answers, ...library.options.flatMap(wrongLevels)];
}

function wrongLevels(option: Option): Issue[] {
  return Object.entries(option.cells).flatMap(([row, cell]) => {
    const level = cell.kind === 'words' ? cell.level : null;
    const reason = level === null ? null : wrongIn(level, row);
    return reason === null ? [] : [{ rule: 'cells', ...optionPlace(option, `cells.${row}.level`), reason }];
  });
}

function wrongIn(level: Level, row: string): string | null {
  if (level.kind !== levelFor[row]) return `a level of the kind ${level.kind} does not belong in this row`;
  if (level.kind !== 'visits-a-month' || level.low <= level.high) return null;
  return `${level.low} visits in a quiet month are more than ${level.high} in a busy one`;
}

interface Fault {
  path: string;
  reason: string;
}

function faultsOf(cell: Cell | undefined, attribute: Attribute, facts: Map<string, Fact>): Fault[] {
  const kind = kindFor[attribute.measure];
  if (cell === undefined) {
    return kind === null || !attribute.core
      ? []
      : [{ path: '', reason: 'this row is not answered, not even with unknown' }];
  }
  if (cell.kind === 'unknown') return [];
  if (cell.kind !== kind) return [{ path: '.kind', reason: `this row takes ${kind}, not ${cell.kind}` }];
  if (cell.kind !== 'measured') return [];
  const faults = cell.measures.flatMap((measure, at) => {
    const reason = mixedUp(measure, attribute, facts);
    return reason === null ? [] : [{ path: `.measures[${at}]`, reason }];
  });
  const isCompared = cell.measures.some(({ control }) => control !== null);
  const isMute = attribute.concerns !== null && cell.direction === null && isCompared;
  return isMute
    ? [...faults, { path: '.direction', reason: 'a row about time says which way it went' }]
    : faults;
}

function mixedUp(measure: Measure, attribute: Attribute, facts: Map<string, Fact>): string | null {
  const treated = facts.get(measure.treated);
  const control = measure.control === null ? undefined : facts.get(measure.control);
  for (const fact of [treated, control]) {
    if (fact === undefined) continue;
    if (fact.attribute !== attribute.id) return `${fact.id} belongs to the row ${fact.attribute}`;
    if (fact.grade !== measure.grade) return `${fact.id} counts grade ${fact.grade}, not ${measure.grade}`;
  }
  if (treated === undefined || control === undefined) return null;
  if (treated.study !== control.study) return `${treated.id} and ${control.id} are of different studies`;
  if (treated.arm === control.arm) return `${treated.id} and ${control.id} are of the same arm`;
  return treated.unit === control.unit ? null : `${treated.id} and ${control.id} have different units`;
}
