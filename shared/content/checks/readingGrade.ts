import { languages } from '../../ids.ts';
import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { fleschKincaid, inflesz, wordsIn } from '../readability.ts';
import { textPlace } from './place.ts';

/** Shorter texts are too short for a formula. */
const fewestWords = 30;
/** US school grade. */
const highestGrade = 8;
/** Where "normal" begins on the INFLESZ scale; higher is easier. */
const lowestInflesz = 55;

/** Texts of 30 words or more can be read by someone who left school after eighth grade. */
export function readingGrade(library: Library): Issue[] {
  return languages.flatMap((language) =>
    Object.entries(library.text[language]).flatMap(([key, text]) => {
      if (wordsIn(text).length < fewestWords) return [];
      const reason = language === 'en' ? tooHardInEnglish(text) : tooHardInSpanish(text);
      return reason === null ? [] : [{ rule: 'readingGrade', ...textPlace(language, key), reason }];
    }),
  );
}

function tooHardInEnglish(text: string): string | null {
  const grade = fleschKincaid(text);
  return grade <= highestGrade ? null : `Flesch–Kincaid grade ${grade.toFixed(1)}; at most ${highestGrade}`;
}

function tooHardInSpanish(text: string): string | null {
  const ease = inflesz(text);
  return ease >= lowestInflesz ? null : `INFLESZ ${ease.toFixed(0)}; at least ${lowestInflesz}`;
}
