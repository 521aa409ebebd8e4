import type { Lookup } from '../content/lookup.ts';
import type { Option } from '../content/option.ts';
import type { Translator } from '../i18n/translate.ts';
import type { Visit } from '../visit/visit.ts';

/** What each section of page one is made from. */
export interface PageOne {
  visit: Visit;
  lookup: Lookup;
  t: Translator;
  /** The option that was chosen, if any and if she may know of it. */
  chosen: Option | null;
  /** Whether what weighing came to may stand on her pages: the clinic turned it on. */
  printsWeighing: boolean;
}
