import type { Library } from '../../shared/content/library.ts';
import type { Option } from '../../shared/content/option.ts';
import { fleschKincaid, inflesz, wordsIn } from '../../shared/content/readability.ts';
import { type Language, languages } from '../../shared/ids.ts';

/** What the library holds: a line of totals, one for each language, then one for each option. */
export function statsOf(library: Library): string[] {
  const { head, options, studies, facts, sources } = library;
  const sums = [
    `${options.length} options`,
    `${studies.length} studies`,
    `${facts.length} facts`,
    `${sources.length} sources`,
  ];
  return [
    `library ${head.version}: ${sums.join(', ')}`,
    ...languages.map((language) => languageLine(language, library)),
    ...options.map((option) => lineOf(option, library)),
  ];
}

/** Texts shorter than this are too short for a formula. */
const fewestWords = 30;

/** How many sentences a language has, and how hard its longer ones are: the middle one, and the hardest. */
function languageLine(language: Language, library: Library): string {
  const all = Object.entries(library.text[language]);
  const isEnglish = language === 'en';
  const graded = all
    .filter(([, text]) => wordsIn(text).length >= fewestWords)
    .map(([key, text]) => ({ key, grade: isEnglish ? fleschKincaid(text) : inflesz(text) }))
    // A high grade is hard in English, a low index in Spanish; the hardest comes last.
    .sort((a, b) => (isEnglish ? a.grade - b.grade : b.grade - a.grade));
  const middle = graded[Math.floor(graded.length / 2)];
  const worst = graded.at(-1);
  const scale = isEnglish ? 'Flesch–Kincaid grade' : 'INFLESZ';
  const grades =
    middle === undefined || worst === undefined
      ? 'none of 30 words or more'
      : `${graded.length} of 30 words or more, ${scale} median ${middle.grade.toFixed(1)}, worst ${worst.grade.toFixed(1)} (${worst.key})`;
  return `${language}: ${all.length} sentences; ${grades}`;
}

function lineOf(option: Option, library: Library): string {
  const cells = Object.values(option.cells);
  const unknown = cells.filter(({ kind }) => kind === 'unknown').length;
  const english = textOf(option, 'en', library);
  const spanish = textOf(option, 'es', library);
  const parts = [
    `facts: ${factsByKind(option, library)}`,
    `unknown cells: ${unknown} of ${cells.length}`,
    `words: ${wordsIn(english).length} en, ${wordsIn(spanish).length} es`,
    `Flesch–Kincaid grade ${fleschKincaid(english).toFixed(1)} en`,
    `INFLESZ ${inflesz(spanish).toFixed(0)} es`,
  ];
  return `${option.id}: ${parts.join('; ')}`;
}

/** The facts that the cells of this option show, comparison arms included. */
function factsByKind(option: Option, library: Library): string {
  const measures = Object.values(option.cells).flatMap((cell) =>
    cell.kind === 'measured' ? cell.measures : [],
  );
  const shown = new Set(measures.flatMap(({ treated, control }) => [treated, control]));
  const kinds = library.facts.filter(({ id }) => shown.has(id)).map(({ value }) => value.kind);
  const counts = [...new Set(kinds)].map((kind) => `${kinds.filter((one) => one === kind).length} ${kind}`);
  return counts.join(', ') || 'none';
}

/** All sentences of an option as one text; a name without a full stop is made a sentence of its own. */
function textOf(option: Option, language: Language, library: Library): string {
  const texts = Object.entries(library.text[language]).filter(([key]) =>
    key.startsWith(`options.${option.id}.`),
  );
  return texts.map(([, text]) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(' ');
}
