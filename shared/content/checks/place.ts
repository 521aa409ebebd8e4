import type { Language, OptionId } from '../../ids.ts';
import type { Fact, Study } from '../fact.ts';
import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import type { Option } from '../option.ts';

/** Where something stands in `resources/content`. The library is one value; an issue must name the file again. */
export type Place = Pick<Issue, 'file' | 'path'>;

export const listPlace = (
  list: 'sources' | 'attributes' | 'goals' | 'redFlags',
  at: number,
  path: string,
): Place => ({ file: `${list}.json`, path: `[${at}].${path}` });

export const optionPlace = (option: Pick<Option, 'id'>, path: string): Place => ({
  file: `options/${option.id}.json`,
  path,
});

/** `text/en/options/<id>.json` for `options.<id>.<path>`, else `text/en/<first word>.json`. */
export function textPlace(language: Language, key: string): Place {
  const [first = '', second = '', ...others] = key.split('.');
  if (first !== 'options') {
    return { file: `text/${language}/${first}.json`, path: [second, ...others].join('.') };
  }
  return { file: `text/${language}/options/${second}.json`, path: others.join('.') };
}

export function factPlace(library: Library, fact: Fact, path: string): Place {
  const file = fileOfStudy(library, fact.study);
  const inFile = library.facts.filter(({ study }) => fileOfStudy(library, study) === file);
  return { file, path: `facts[${inFile.indexOf(fact)}].${path}` };
}

export function studyPlace(library: Library, study: Study, path: string): Place {
  const file = fileOfStudy(library, study.id);
  const inFile = library.studies.filter(({ id }) => fileOfStudy(library, id) === file);
  return { file, path: `studies[${inFile.indexOf(study)}].${path}` };
}

/** A study stands in the file of the option that it tested, or else of the first option that shows its numbers. */
function fileOfStudy(library: Library, id: string): string {
  const study = library.studies.find((candidate) => candidate.id === id);
  const ofStudy = new Set<string>(library.facts.filter((fact) => fact.study === id).map((fact) => fact.id));
  const shows = (option: Option) =>
    Object.values(option.cells).some(
      (cell) => cell.kind === 'measured' && cell.measures.some(({ treated }) => ofStudy.has(treated)),
    );
  const home: OptionId | undefined = study?.arms.treated.option ?? library.options.find(shows)?.id;
  return `facts/${home ?? id}.json`;
}
