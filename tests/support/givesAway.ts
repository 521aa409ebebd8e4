import type { Language } from '../../shared/ids.ts';

/** What gives a diagnosis or its spread away, wherever it stands on paper. */
export const givesAway: Record<Language, RegExp> = {
  en: /cancer|tumor|metasta|spread|chemo|incurable|palliative|hormone|oncolog|treatment/i,
  es: /cáncer|cancer|tumor|metást|metast|extendid|quimio|incurable|paliativ|hormon|oncolog|tratamiento/i,
};
