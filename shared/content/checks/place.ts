import type { Language } from '../../ids.ts';
import type { Fact, Study } from '../fact.ts';
import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import type { Option } from '../option.ts';

/** Where something stands in `resources/content`. The library is one value; an issue must name the file again. */
export type Place = Pick<Issue, 'file' | 'path'>;

type List =
  | 'sources'
  | 'attributes'
  | 'goals'
  | 'redFlags'
  | 'glossary'
  | 'questions'
  | 'subtypes'
  | 'context'
  | 'coverage';

export const listPlace = (list: List, at: number, path: string): Place => ({
  file: `${list}.json`,
  path: `[${at}].${path}`,
});

export const optionPlace = (option: Pick<Option, 'id'>, path: string): Place => ({
  file: `options/${option.id}.json`,
  path,
});

/**
 * `text/en/options/<id>.json` for `options.<id>.<path>`, `text/en/studies/<option>.json` for what a study is called,
 * else `text/en/<first word>.json`.
 */
export function textPlace(language: Language, key: string, library?: Library): Place {
  const [first = '', second = '', ...others] = key.split('.');
  if (first === 'options') return { file: `text/${language}/options/${second}.json`, path: others.join('.') };
  const path = [second, ...others].join('.');
  const home = library === undefined ? undefined : homesIn(library).studies.get(second);
  if (first === 'studies' && home !== undefined)
    return { file: `text/${language}/studies/${home}.json`, path };
  return { file: `text/${language}/${first}.json`, path };
}

export function factPlace(library: Library, fact: Fact, path: string): Place {
  const { studies, positions } = homesIn(library);
  return {
    file: `facts/${studies.get(fact.study) ?? fact.study}.json`,
    path: `facts[${positions.get(fact) ?? -1}].${path}`,
  };
}

export function studyPlace(library: Library, study: Study, path: string): Place {
  const { studies, positions } = homesIn(library);
  return {
    file: `facts/${studies.get(study.id) ?? study.id}.json`,
    path: `studies[${positions.get(study) ?? -1}].${path}`,
  };
}

/** In whose file each study stands, and which place each study and each fact has in its file. */
interface Homes {
  studies: Map<string, string>;
  positions: Map<Fact | Study, number>;
}

/** Found once a library, because asking it for each of thousands of facts would take the square of their number. */
const known = new WeakMap<Library, Homes>();

function homesIn(library: Library): Homes {
  const found = known.get(library) ?? findHomes(library);
  known.set(library, found);
  return found;
}

/** A study stands in the file of the option that it tested, or else of the first option that shows its numbers. */
function findHomes(library: Library): Homes {
  const studyOf = new Map<string, string>(library.facts.map(({ id, study }) => [id, study]));
  const shownBy = new Map<string, string>();
  for (const option of library.options)
    for (const cell of Object.values(option.cells))
      for (const { treated } of cell.kind === 'measured' ? cell.measures : []) {
        const study = studyOf.get(treated);
        if (study !== undefined && !shownBy.has(study)) shownBy.set(study, option.id);
      }
  const studies = new Map<string, string>(
    library.studies.map(({ id, arms }) => [id, arms.treated.option ?? shownBy.get(id) ?? id]),
  );
  const positions = new Map<Fact | Study, number>();
  const counts = new Map<string, number>();
  const place = (thing: Fact | Study, list: string, study: string) => {
    const file = `${list} ${studies.get(study) ?? study}`;
    const at = counts.get(file) ?? 0;
    counts.set(file, at + 1);
    positions.set(thing, at);
  };
  for (const study of library.studies) place(study, 'studies', study.id);
  for (const fact of library.facts) place(fact, 'facts', fact.study);
  return { studies, positions };
}
