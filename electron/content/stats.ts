import type { Library } from '../../shared/content/library.ts';
import type { Option } from '../../shared/content/option.ts';
import { fleschKincaid, inflesz, wordsIn } from '../../shared/content/readability.ts';
import type { Language } from '../../shared/ids.ts';

/** What the library holds: a line of totals, then one for each option. */
export function statsOf(library: Library): string[] {
  const { head, options, studies, facts, sources } = library;
  const sums = [
    `${options.length} options`,
    `${studies.length} studies`,
    `${facts.length} facts`,
    `${sources.length} sources`,
  ];
  return [`library ${head.version}: ${sums.join(', ')}`, ...options.map((option) => lineOf(option, library))];
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
