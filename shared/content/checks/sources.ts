import type { Day } from '../../ids.ts';
import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { factPlace, listPlace, optionPlace, type Place } from './place.ts';

/** Every fact and every statement of a guideline has a source in the list, and every source has been read. */
export function sources(library: Library, today: Day): Issue[] {
  const known = new Set(library.sources.map(({ id }) => id));
  const lost = citationsIn(library).filter(({ id }) => !known.has(id));
  const unread = library.sources.flatMap(({ id, readOn }, at) =>
    readOn > today
      ? [{ place: listPlace('sources', at, 'readOn'), reason: `${id} is read after ${today}` }]
      : [],
  );
  return [
    ...lost.map(({ id, place }) => ({ rule: 'sources', ...place(), reason: `there is no source ${id}` })),
    ...unread.map(({ place, reason }) => ({ rule: 'sources', ...place, reason })),
  ];
}

function citationsIn(library: Library): { id: Library['sources'][number]['id']; place: () => Place }[] {
  const ofFacts = library.facts.map((fact) => ({
    id: fact.source,
    place: () => factPlace(library, fact, 'source'),
  }));
  const ofGuidelines = library.options.flatMap((option) =>
    Object.entries(option.cells).flatMap(([row, cell]) =>
      cell.kind === 'guideline'
        ? cell.statements.map(({ source }, at) => ({
            id: source,
            place: () => optionPlace(option, `cells.${row}.statements[${at}].source`),
          }))
        : [],
    ),
  );
  const ofContext = library.context.map(({ source }, at) => ({
    id: source,
    place: () => listPlace('context', at, 'source'),
  }));
  return [...ofFacts, ...ofGuidelines, ...ofContext];
}
