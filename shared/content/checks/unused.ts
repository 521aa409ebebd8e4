import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { factPlace, listPlace, type Place, studyPlace } from './place.ts';

/** Nothing lies in the library that no reader ever meets: a fact, a study, a source. */
export function unused(library: Library): Issue[] {
  const cells = library.options.flatMap((option) => Object.values(option.cells));
  const shown = new Set<string | null>(
    cells.flatMap((cell) =>
      cell.kind === 'measured' ? cell.measures.flatMap(({ treated, control }) => [treated, control]) : [],
    ),
  );
  const facts = library.facts.filter(({ id }) => shown.has(id));
  const studies = new Set(facts.map(({ study }) => study));
  const sources = new Set([
    ...facts.map(({ source }) => source),
    ...cells.flatMap((cell) =>
      cell.kind === 'guideline' ? cell.statements.map(({ source }) => source) : [],
    ),
    ...library.context.map(({ source }) => source),
  ]);
  const named = (place: Place, id: string): Issue => ({
    rule: 'unused',
    ...place,
    reason: `${id} is shown nowhere`,
  });
  return [
    ...library.facts
      .filter(({ id }) => !shown.has(id))
      .map((fact) => named(factPlace(library, fact, 'id'), fact.id)),
    ...library.studies
      .filter(({ id }) => !studies.has(id))
      .map((study) => named(studyPlace(library, study, 'id'), study.id)),
    ...library.sources.flatMap(({ id }, at) =>
      sources.has(id) ? [] : [named(listPlace('sources', at, 'id'), id)],
    ),
  ];
}
