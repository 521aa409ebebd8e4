import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { factPlace, listPlace, optionPlace, type Place, studyPlace } from './place.ts';

interface Reference {
  /** What kind of thing it should be, and the ids that there are. */
  to: 'option' | 'study' | 'attribute' | 'fact' | 'redFlag';
  id: string;
  /** Asked only when there is something to say. */
  place: () => Place;
}

/** Every id is unique among its kind, and every reference finds what it names. Sources are looked up by `sources`. */
export function ids(library: Library): Issue[] {
  const known: Record<Reference['to'], Set<string>> = {
    option: new Set(library.options.map(({ id }) => id)),
    study: new Set(library.studies.map(({ id }) => id)),
    attribute: new Set(library.attributes.map(({ id }) => id)),
    fact: new Set(library.facts.map(({ id }) => id)),
    redFlag: new Set(library.redFlags.map(({ id }) => id)),
  };
  const lost = referencesIn(library).filter(({ to, id }) => !known[to].has(id));
  return [
    ...repeatedIn(library).map(({ id, place }) => ({
      rule: 'ids',
      ...place(),
      reason: `${id} is there twice`,
    })),
    ...lost.map(({ to, id, place }) => ({ rule: 'ids', ...place(), reason: `there is no ${to} ${id}` })),
  ];
}

function repeatedIn(library: Library): Pick<Reference, 'id' | 'place'>[] {
  const named = (list: 'glossary' | 'questions' | 'subtypes' | 'context') =>
    library[list].map(({ id }, at) => ({ id, place: () => listPlace(list, at, 'id') }));
  const lists: Pick<Reference, 'id' | 'place'>[][] = [
    named('glossary'),
    named('questions'),
    named('subtypes'),
    named('context'),
    library.sources.map(({ id }, at) => ({ id, place: () => listPlace('sources', at, 'id') })),
    library.attributes.map(({ id }, at) => ({ id, place: () => listPlace('attributes', at, 'id') })),
    library.goals.map(({ id }, at) => ({ id, place: () => listPlace('goals', at, 'id') })),
    library.redFlags.map(({ id }, at) => ({ id, place: () => listPlace('redFlags', at, 'id') })),
    library.options.map((option) => ({ id: option.id, place: () => optionPlace(option, 'id') })),
    library.studies.map((study) => ({ id: study.id, place: () => studyPlace(library, study, 'id') })),
    library.facts.map((fact) => ({ id: fact.id, place: () => factPlace(library, fact, 'id') })),
  ];
  return lists.flatMap((list) => {
    const seen = new Set<string>();
    return list.filter(({ id }) => seen.has(id) || !seen.add(id));
  });
}

function referencesIn(library: Library): Reference[] {
  const ofFacts = library.facts.flatMap((fact): Reference[] => [
    { to: 'study', id: fact.study, place: () => factPlace(library, fact, 'study') },
    { to: 'attribute', id: fact.attribute, place: () => factPlace(library, fact, 'attribute') },
  ]);
  const ofStudies = library.studies.flatMap((study) =>
    (['treated', 'control'] as const).flatMap((arm): Reference[] => {
      const option = study.arms[arm]?.option ?? null;
      const place = () => studyPlace(library, study, `arms.${arm}.option`);
      return option === null ? [] : [{ to: 'option', id: option, place }];
    }),
  );
  return [...ofFacts, ...ofStudies, ...library.options.flatMap(referencesOf)];
}

function referencesOf(option: Library['options'][number]): Reference[] {
  const ofCells = Object.entries(option.cells).flatMap(([row, cell]): Reference[] => [
    { to: 'attribute', id: row, place: () => optionPlace(option, `cells.${row}`) },
    ...(cell.kind === 'measured' ? cell.measures : []).flatMap((measure, at) =>
      (['treated', 'control'] as const).flatMap((arm): Reference[] => {
        const id = measure[arm];
        const place = () => optionPlace(option, `cells.${row}.measures[${at}].${arm}`);
        return id === null ? [] : [{ to: 'fact', id, place }];
      }),
    ),
  ]);
  const ofFlags = option.redFlags.map(
    (id, at): Reference => ({ to: 'redFlag', id, place: () => optionPlace(option, `redFlags[${at}]`) }),
  );
  const ofPartners = option.partners.map(
    (id, at): Reference => ({ to: 'option', id, place: () => optionPlace(option, `partners[${at}]`) }),
  );
  return [...ofCells, ...ofFlags, ...ofPartners];
}
