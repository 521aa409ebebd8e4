import type { Library } from '../../shared/content/library.ts';
import { lookupIn } from '../../shared/content/lookup.ts';
import { type Language, languages, type OptionId } from '../../shared/ids.ts';
import type { OptionRow, Output } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';

/** The library, as much of it as a window asks for. */
export interface Content {
  /** The whole of it, read when it is first asked for; null when it could not be loaded. */
  library: () => Library | null;
  list: () => Result<Output<'library.list'>>;
  slice: (optionIds: readonly OptionId[], languages: readonly Language[]) => Result<Library>;
}

/** `load` runs once, on first use: the window need not wait for it to open. */
export function contentOf(load: () => Library | null): Content {
  let loaded: { library: Library | null } | null = null;
  const whole = () => {
    loaded ??= { library: load() };
    return loaded.library;
  };
  return {
    library: whole,
    list() {
      const library = whole();
      if (library === null) return fail('content-broken');
      const lookup = lookupIn(library);
      const inEach = (key: string) =>
        Object.fromEntries(languages.map((language) => [language, lookup.text(language, key)]));
      const options = library.options.map(({ id, role, onlyWhenAdded, implies }) => ({
        id,
        role,
        onlyWhenAdded,
        implies,
        name: inEach(`options.${id}.name`) as OptionRow['name'],
        short: inEach(`options.${id}.short`) as OptionRow['short'],
      }));
      return ok({ version: library.head.version, options });
    },
    slice(optionIds, wanted) {
      const library = whole();
      if (library === null) return fail('content-broken');
      return ok(sliceOf(library, new Set(optionIds), new Set(wanted)));
    },
  };
}

/**
 * What these options need, and what goes with any choice: their facts, the studies and sources of those facts, and
 * the words of the wanted languages. Rows, goals and warning signs are always whole. An unknown id is left out.
 */
function sliceOf(library: Library, optionIds: Set<OptionId>, wanted: Set<Language>): Library {
  const options = library.options.filter(({ id, role }) => role === 'goes-with-any' || optionIds.has(id));
  const cells = options.flatMap((option) => Object.values(option.cells));
  const factIds = new Set(
    cells.flatMap((cell) =>
      cell.kind === 'measured' ? cell.measures.flatMap(({ treated, control }) => [treated, control]) : [],
    ),
  );
  const facts = library.facts.filter(({ id }) => factIds.has(id));
  const studyIds = new Set(facts.map(({ study }) => study));
  const sourceIds = new Set([
    ...facts.map(({ source }) => source),
    ...cells.flatMap((cell) => (cell.kind === 'guideline' ? [cell.source] : [])),
  ]);
  const left = new Set(library.options.filter((option) => !options.includes(option)).map(({ id }) => id));
  return {
    ...library,
    options,
    facts,
    studies: library.studies.filter(({ id }) => studyIds.has(id)),
    sources: library.sources.filter(({ id }) => sourceIds.has(id)),
    text: {
      en: wanted.has('en') ? wordsWithout(library.text.en, left) : {},
      es: wanted.has('es') ? wordsWithout(library.text.es, left) : {},
    },
  };
}

function wordsWithout(text: Record<string, string>, left: Set<OptionId>): Record<string, string> {
  const isLeft = (key: string) => key.startsWith('options.') && left.has(key.split('.')[1] as OptionId);
  return Object.fromEntries(Object.entries(text).filter(([key]) => !isLeft(key)));
}
