import type { Study } from '../content/fact.ts';
import type { Lookup } from '../content/lookup.ts';
import type { Cell, Measure, Option } from '../content/option.ts';
import type { AttributeId, FactId } from '../ids.ts';

/** One measurement with the study that it belongs to: never a number without its comparison. */
export interface Reading {
  study: Study;
  /** `control` when this option is what the study compared its drug with. */
  arm: 'treated' | 'control';
  grade: Measure['grade'];
  fact: FactId;
  /** The comparison arm of the same study; null where there was none, or where this is it. */
  control: FactId | null;
}

/**
 * What fills a cell. Pairs, not parallel medians: when a neighbour's study compared its drug with this very option,
 * that study's comparison arm is the only number this option may show in the row, however many such studies there
 * are; a record of its own from elsewhere (older, other people) never stands in for it. Otherwise the option shows
 * its own measurements, each with its comparison arm. Empty means that nothing may be shown.
 */
export function readingsOf(
  option: Option,
  attribute: AttributeId,
  columns: readonly Option[],
  lookup: Lookup,
): Reading[] {
  const rivals = columns
    .filter((column) => column.id !== option.id)
    .flatMap((column) => measuredIn(column, attribute, lookup))
    .filter(({ study }) => study.arms.control?.option === option.id);
  if (rivals.length === 0) return measuredIn(option, attribute, lookup);
  return rivals
    .filter((rival) => rival.control !== null)
    .map(({ study, grade, control }) => ({
      study,
      arm: 'control',
      grade,
      fact: control as FactId,
      control: null,
    }));
}

function measuredIn(option: Option, attribute: AttributeId, lookup: Lookup): Reading[] {
  const cell: Cell | undefined = option.cells[attribute];
  if (cell?.kind !== 'measured') return [];
  return cell.measures.map(({ grade, treated, control }) => {
    const { study, arm } = lookup.fact(treated);
    return { study: lookup.study(study), arm, grade, fact: treated, control };
  });
}

/** How a row may be read: all from one study, from several (each only against its own comparison arm), or one alone. */
export type Comparability = 'one-study' | 'different-studies' | 'nothing-to-compare';

/** `cells` are the readings of each column; columns without any do not count. */
export function comparabilityOf(cells: readonly (readonly Reading[])[]): Comparability {
  const measured = cells.filter((readings) => readings.length > 0);
  if (measured.length < 2) return 'nothing-to-compare';
  const [first, ...others] = measured.map((readings) => new Set(readings.map(({ study }) => study.id)));
  const common = [...(first ?? [])].filter((study) => others.every((studies) => studies.has(study)));
  const all = new Set(measured.flatMap((readings) => readings.map(({ study }) => study.id)));
  return common.length === 1 && all.size === 1 ? 'one-study' : 'different-studies';
}
