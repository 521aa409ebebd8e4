import type { Study } from '../content/fact.ts';
import type { Lookup } from '../content/lookup.ts';
import type { Language } from '../ids.ts';

/** What a study is called: by its own name, the same in every language, or in the words of this one. */
export const studyName = (language: Language, { id, name }: Study, lookup: Lookup): string =>
  name ?? lookup.text(language, `studies.${id}.name`);
