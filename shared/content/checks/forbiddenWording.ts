import { type Language, languages } from '../../ids.ts';
import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { textPlace } from './place.ts';

/**
 * What the library never says, as regular expressions over whole words. It does not rank or praise, does not play
 * a number down, does not speak of failure or war, gives no "1 in x" and no relative figures.
 */
const forbidden: Record<Language, readonly string[]> = {
  en: [
    '(?:the )?best (?:option|choice|treatment|drug)',
    '(?:the )?(?:better|right) (?:option|choice)',
    'most effective',
    'gold standard',
    'breakthrough',
    'promising',
    'miracle',
    'wonder drug',
    'we recommend',
    'you should (?:choose|pick|take)',
    '(?:1|one) in (?:every )?(?:\\d+|two|three|four|five|ten|a hundred)',
    'hazard ratio',
    'relative risk',
    '\\d+ ?(?:%|percent)',
    'only an?',
    'just an?',
    'well tolerated',
    'fail(?:ed|s|ing)? (?:the |this |that )?(?:treatment|therapy|chemo)',
    'failed (?:treatments?|therapy|chemo)',
    'treatment failure',
    'battl(?:e|es|ing)',
    '(?:your|the) fight',
    'fight(?:s|ing)? (?:the |your |this )?(?:cancer|disease)',
    'war on',
    'nothing (?:more|left) (?:we can|to) do',
  ],
  es: [
    '(?:la )?mejor (?:opción|elección|alternativa)',
    '(?:el )?mejor (?:tratamiento|medicamento|medicina)',
    '(?:la )?(?:opción|elección) (?:correcta|adecuada)',
    'm[aá]s efic(?:az|aces)',
    'm[aá]s efectiv[oa]s?',
    'est[aá]ndar de oro',
    'prometedor(?:a|es|as)?',
    'milagros?[oa]?',
    'le? recomendamos',
    'usted deber[ií]a (?:elegir|escoger|tomar)',
    '(?:1|un[oa]?) de cada (?:\\d+|dos|tres|cuatro|cinco|diez|cien)',
    '(?:1|un[oa]?) en (?:\\d+|cada)',
    'raz[oó]n de riesgos?',
    'cociente de riesgos?',
    'riesgo relativo',
    '\\d+ ?(?:%|por ciento)',
    's[oó]lo un[oa]?s?',
    'apenas un[oa]?s?',
    'bien tolerad[oa]s?',
    'tratamientos? fallidos?',
    'fracas(?:o|ó) (?:d?el )?(?:tratamiento|la terapia|la quimio)',
    'batall(?:a|as|ando|ar)',
    'luch(?:a|ar|ando) contra',
    'guerra contra',
    'nada (?:más )?que hacer',
  ],
};

/** No sentence of the library holds a forbidden phrase. What a person typed herself is never checked. */
export function forbiddenWording(library: Library): Issue[] {
  return languages.flatMap((language) => {
    const phrases = new RegExp(`(?<!\\p{L})(?:${forbidden[language].join('|')})(?!\\p{L})`, 'iu');
    return Object.entries(library.text[language]).flatMap(([key, text]) => {
      const [phrase] = phrases.exec(text) ?? [];
      if (phrase === undefined) return [];
      return [
        { rule: 'forbiddenWording', ...textPlace(language, key, library), reason: `it says “${phrase}”` },
      ];
    });
  });
}
