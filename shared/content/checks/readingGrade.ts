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
  const names = drugNames(library);
  return languages.flatMap((language) => {
    const tooHard = language === 'en' ? tooHardInEnglish : tooHardInSpanish;
    return Object.entries(library.text[language]).flatMap(([key, text]) => {
      // Names can only make it harder, so what is easy with them is easy.
      if (wordsIn(text).length < fewestWords || tooHard(text) === null) return [];
      const reason = tooHard(text.replaceAll(names, 'drug'));
      return reason === null ? [] : [{ rule: 'readingGrade', ...textPlace(language, key, library), reason }];
    });
  });
}

/**
 * The names of drugs and brands, by their beginnings, so that both languages match. She meets them on every label, so
 * a long one must not make a plain sentence hard: it counts as a short word.
 */
function drugNames({ options }: Library): RegExp {
  const beginnings = options
    .flatMap(({ drugs, brands }) => [...drugs, ...brands])
    .flatMap((name) => name.split(/[\s,/+()-]+/))
    .filter((word) => word.length > 4)
    .map((word) => word.slice(0, 7).replaceAll(/[^\p{L}]/gu, '.'));
  if (beginnings.length === 0) return /(?!)/g;
  return new RegExp(`(?<!\\p{L})(?:${[...new Set(beginnings)].join('|')})[\\p{L}-]*`, 'giu');
}

function tooHardInEnglish(text: string): string | null {
  const grade = fleschKincaid(text);
  return grade <= highestGrade ? null : `Flesch–Kincaid grade ${grade.toFixed(1)}; at most ${highestGrade}`;
}

function tooHardInSpanish(text: string): string | null {
  const ease = inflesz(text);
  return ease >= lowestInflesz ? null : `INFLESZ ${ease.toFixed(0)}; at least ${lowestInflesz}`;
}
