import type { Day } from '../../ids.ts';
import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { cells } from './cells.ts';
import { comparisons } from './comparisons.ts';
import { count } from './count.ts';
import { coverage } from './coverage.ts';
import { figuresTraced } from './figuresTraced.ts';
import { forbiddenWording } from './forbiddenWording.ts';
import { hardWords } from './hardWords.ts';
import { ids } from './ids.ts';
import { interval } from './interval.ts';
import { languages } from './languages.ts';
import { placeholders } from './placeholders.ts';
import { readingGrade } from './readingGrade.ts';
import { sources } from './sources.ts';
import { status } from './status.ts';
import { studyNames } from './studyNames.ts';
import { unused } from './unused.ts';
import { wordBudget } from './wordBudget.ts';

/** Every rule that looks across the files of the library. None throws; what a rule cannot find, `ids` names. */
const rules: readonly ((library: Library, today: Day) => Issue[])[] = [
  ids,
  sources,
  status,
  count,
  interval,
  cells,
  comparisons,
  languages,
  placeholders,
  wordBudget,
  figuresTraced,
  forbiddenWording,
  readingGrade,
  hardWords,
  coverage,
  studyNames,
  unused,
];

/** Everything that is wrong in the library as of today; an empty list is a good library. */
export function checkLibrary(library: Library, today: Day): Issue[] {
  return rules.flatMap((rule) => rule(library, today));
}
