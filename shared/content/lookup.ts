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

export function lookupIn(library: Library): Lookup {
  return {
    library,
    option: byId(library.options),
    fact: byId(library.facts),
    study: byId(library.studies),
    source: byId(library.sources),
    text: (language, key) => found(library.text[language][key], key),
    textOrNull: (language, key) => library.text[language][key] ?? null,
    whyUnknown: (language, key) => {
      const fixed = key.endsWith('.guideline') ? 'reasons.no-guideline' : 'reasons.not-found';
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
