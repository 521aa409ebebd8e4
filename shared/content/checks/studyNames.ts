import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { studyPlace } from './place.ts';

/** A plain word, not the name of a trial or a person: "label", "everyone", "side effects". */
const plainWord = /(?<![\p{L}\d])\p{Ll}{3,}(?![\p{L}\d])/u;

/** A study is called by its own name or in words of each language: never in English on a Spanish page, and not twice. */
export function studyNames(library: Library): Issue[] {
  return library.studies.flatMap((study) => {
    const named = (reason: string) => [{ rule: 'studyNames', ...studyPlace(library, study, 'name'), reason }];
    if (study.name === null) return [];
    if (plainWord.test(study.name)) return named('this name has words; write it in each language');
    return library.text.en[`studies.${study.id}.name`] === undefined ? [] : named('this study has two names');
  });
}
