import type { Library } from '../../shared/content/library.ts';
import { lookupIn } from '../../shared/content/lookup.ts';
import { type Language, languages, type OptionId, type StudyId } from '../../shared/ids.ts';
import type { OptionRow, Output } from '../../shared/ipc/contract.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import type { Overlaid } from '../content/overlay.ts';

/** The library, as much of it as a window asks for. */
export interface Content {
  /** The whole of it, read when it is first asked for; null when it could not be loaded. */
  library: () => Library | null;
  /** The same, as its files have it. */
  built: () => Library | null;
  list: () => Result<Output<'library.list'>>;
  slice: (optionIds: readonly OptionId[], languages: readonly Language[]) => Result<Library>;
  reading: () => Result<Output<'library.reading'>>;
}

/**
 * `load` runs once, on first use: the window need not wait for it to open. `added` puts in what the clinic has added
 * since, each time that the library is asked for.
 */
export function contentOf(load: () => Overlaid | null, added: (library: Library) => Library): Content {
  let loaded: { overlaid: Overlaid | null } | null = null;
  const overlaid = () => {
    loaded ??= { overlaid: load() };
    return loaded.overlaid;
  };
  const built = () => overlaid()?.library ?? null;
  const whole = () => {
    const library = built();
    return library === null ? null : added(library);
  };
  return {
    library: whole,
    built,
    list() {
      const library = whole();
      if (library === null) return fail('content-broken');
      const lookup = lookupIn(library);
      const inEach = (key: string) =>
        Object.fromEntries(languages.map((language) => [language, lookup.text(language, key)]));
      const options = library.options.map((option) => ({
        id: option.id,
        role: option.role,
        family: option.family,
        drugs: option.drugs,
        brands: option.brands,
        onlyWhenAdded: option.onlyWhenAdded,
        implies: option.implies,
        reviewed: option.reviewed,
        terms: option.terms,
        status: option.status.kind,
        name: inEach(`options.${option.id}.name`) as OptionRow['name'],
        short: inEach(`options.${option.id}.short`) as OptionRow['short'],
      }));
      return ok({ version: library.head.version, options });
    },
    slice(optionIds, wanted) {
      const library = whole();
      if (library === null) return fail('content-broken');
      return ok(sliceOf(library, new Set(optionIds), new Set(wanted)));
    },
    reading() {
      const library = whole();
      const laid = overlaid();
      if (library === null || laid === null) return fail('content-broken');
      const overlay = { replaced: laid.replaced, issues: laid.issues.slice(0, mostIssues) };
      const { head, sources, questions, subtypes, context, coverage, glossary } = library;
      const text = { en: wordsForReading(library.text.en), es: wordsForReading(library.text.es) };
      return ok({ head, sources, questions, subtypes, context, coverage, glossary, text, overlay });
    },
  };
}

/**
 * What these options need, and what always goes with any choice: their facts, the studies and sources of those facts, and
 * the words of the wanted languages. Rows, goals and warning signs are always whole. An unknown id is left out.
 */
function sliceOf(library: Library, optionIds: Set<OptionId>, wanted: Set<Language>): Library {
  const options = library.options.filter(
    ({ id, role, onlyWhenAdded }) => optionIds.has(id) || (role === 'goes-with-any' && !onlyWhenAdded),
  );
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
    ...cells.flatMap((cell) =>
      cell.kind === 'guideline' ? cell.statements.map(({ source }) => source) : [],
    ),
  ]);
  const left = new Set(library.options.filter((option) => !options.includes(option)).map(({ id }) => id));
  return {
    ...library,
    options,
    facts,
    studies: library.studies.filter(({ id }) => studyIds.has(id)),
    sources: library.sources.filter(({ id }) => sourceIds.has(id)),
    promoted: [],
    questions: [],
    subtypes: [],
    context: [],
    coverage: [],
    text: {
      en: wanted.has('en') ? wordsFor(library.text.en, left, studyIds) : {},
      es: wanted.has('es') ? wordsFor(library.text.es, left, studyIds) : {},
    },
  };
}

/** Words that belong to none of the left options, to a study that is there, or to the library as a whole. */
function wordsFor(
  text: Record<string, string>,
  left: Set<OptionId>,
  studies: Set<StudyId>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(text).filter(([key]) => {
      const [first = '', second] = key.split('.');
      if (first === 'options') return !left.has(second as OptionId);
      if (first === 'studies') return studies.has(second as StudyId);
      return !onlyForReading.has(first);
    }),
  );
}

/** All but the long texts of options and studies: a name and a line say enough in a list. */
function wordsForReading(text: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(text).filter(([key]) => {
      const [first = '', , part = ''] = key.split('.');
      return first === 'options' ? partsForReading.has(part) : first !== 'studies';
    }),
  );
}

const partsForReading = new Set(['name', 'short', 'what', 'status', 'for-whom']);
/** More than anybody mends before looking again. */
const mostIssues = 50;
const onlyForReading = new Set(['questions', 'subtypes', 'context', 'answers']);
