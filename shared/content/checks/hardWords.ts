import { type Language, languages } from '../../ids.ts';
import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { textPlace } from './place.ts';

/**
 * Words of the clinic that hardly anybody outside it knows, as beginnings. Each may stand in the library only if the
 * glossary explains it. A formula for reading grade does not see that "anemia" is harder than "tomorrow".
 */
const hard: Record<Language, readonly string[]> = {
  en: [
    ...['metasta', 'neutropen', 'neuropath', 'stomatitis', 'mucositis', 'pneumonitis', 'thrombocyt'],
    ...['anemia', 'hyperglyc', 'hypocalc', 'osteonecr', 'cardiomyo', 'ejection', 'biomarker', 'mutation'],
    ...['immunotherap', 'antibod', 'aromatase', 'estrogen', 'receptor', 'inhibitor', 'palliative', 'hospice'],
    ...[
      'placebo',
      'bisphosphonate',
      'germline',
      'radiosurg',
      'ablation',
      'embol',
      'intrathecal',
      'lymphedema',
    ],
  ],
  es: [
    ...['metást', 'neutropen', 'neuropat', 'estomatitis', 'mucositis', 'neumonitis', 'trombocit'],
    ...['anemia', 'hipergluc', 'hipocalc', 'osteonecr', 'cardiomio', 'eyección', 'biomarcador', 'mutaci'],
    ...['inmunoterap', 'anticuerp', 'aromatasa', 'estrógeno', 'receptor', 'inhibidor', 'paliativ', 'hospice'],
    ...['placebo', 'bifosfonato', 'germinal', 'radiocirug', 'ablaci', 'emboli', 'intratecal', 'linfedema'],
  ],
};

/** Every hard word that the library uses is explained in its glossary. */
export function hardWords(library: Library): Issue[] {
  return languages.flatMap((language) => {
    const explained = library.glossary.flatMap(({ forms }) =>
      forms[language].map((form) => form.toLowerCase()),
    );
    const open = hard[language].filter((word) => !explained.some((form) => overlaps(form, word)));
    if (open.length === 0) return [];
    const pattern = new RegExp(`(?<!\\p{L})(?:${open.join('|')})\\p{L}*`, 'iu');
    return Object.entries(library.text[language]).flatMap(([key, text]) => {
      const [word] = pattern.exec(text) ?? [];
      if (word === undefined) return [];
      return [
        {
          rule: 'hardWords',
          ...textPlace(language, key, library),
          reason: `it says “${word}”, which the glossary does not explain`,
        },
      ];
    });
  });
}

const overlaps = (form: string, word: string) => form.startsWith(word) || word.startsWith(form);
