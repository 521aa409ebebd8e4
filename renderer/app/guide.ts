import english from '../../resources/guide/en.json';
import spanish from '../../resources/guide/es.json';
import type { Language } from '../../shared/ids.ts';

interface GuidePage {
  heading: string;
  paragraphs: readonly string[];
}

/** The help that is shown in the app, page by page, in each language. */
export const guide: Record<Language, readonly GuidePage[]> = { en: english, es: spanish };
