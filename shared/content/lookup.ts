import type { FactId, Language, OptionId, SourceId, StudyId } from '../ids.ts';
import type { Fact, Study } from './fact.ts';
import type { Library } from './library.ts';
import type { Option } from './option.ts';
import type { Source } from './source.ts';

/** The library by id. The content check has seen that every reference resolves, so a missing one is a bug and throws. */
export interface Lookup {
  library: Library;
  option: (id: OptionId) => Option;
  fact: (id: FactId) => Fact;
  study: (id: StudyId) => Study;
  source: (id: SourceId) => Source;
  /** The sentence under this key, such as `options.ai-palbociclib.name`. */
  text: (language: Language, key: string) => string;
  /** The same, or null where the library has no such sentence. */
  textOrNull: (language: Language, key: string) => string | null;
  /** Why something is not known: the option's own sentence under this key, or the fixed one. */
  whyUnknown: (language: Language, key: string) => string;
}

/** Stands in the place of a row where guidelines speak of an option, but not for this picture of the disease. */
export const otherPicture = 'guideline-for-another-picture';

/** Why a row without a number is not known; any other row has no number that we found. */
const fixedReasons: Record<string, string> = {
  guideline: 'no-guideline',
  [otherPicture]: 'other-picture',
};

/** One lookup a library, however many parts of a screen ask for it. */
const known = new WeakMap<Library, Lookup>();

export function lookupIn(library: Library): Lookup {
  const lookup = known.get(library) ?? lookupOf(library);
  known.set(library, lookup);
  return lookup;
}

function lookupOf(library: Library): Lookup {
  return {
    library,
    option: byId(library.options),
    fact: byId(library.facts),
    study: byId(library.studies),
    source: byId(library.sources),
    text: (language, key) => found(library.text[language][key], key),
    textOrNull: (language, key) => library.text[language][key] ?? null,
    whyUnknown: (language, key) => {
      const fixed = `reasons.${fixedReasons[key.slice(key.lastIndexOf('.') + 1)] ?? 'not-found'}`;
      return library.text[language][key] ?? found(library.text[language][fixed], fixed);
    },
  };
}

function byId<Thing extends { id: string }>(things: readonly Thing[]) {
  const map = new Map(things.map((thing) => [thing.id, thing]));
  return (id: Thing['id']) => found(map.get(id), id);
}

function found<Thing>(thing: Thing | undefined, id: string): Thing {
  if (thing === undefined) throw new Error(`The library has no ${id}.`);
  return thing;
}
