import { mayBeSeen } from '../../disclosure/toldFilter.ts';
import type { Language } from '../../ids.ts';
import type { ToldItem } from '../../patient/told.ts';
import { labelled, paragraph, quiet } from '../line.ts';
import type { Section } from '../model.ts';
import { partSection } from '../part.ts';
import type { PartPage } from '../partPage.ts';

/** How a word is found again on the pages, in each language, and what its explanation gives away. */
type Word = Record<Language, RegExp> & { word: string; implies: readonly ToldItem[] };

const spread = ['diagnosis', 'spread'] as const;

/** About as many as anybody reads. */
const glossary = [
  { word: 'spread', en: /\bspread\b|metasta/i, es: /extendido|metást/i, implies: spread },
  { word: 'hormone-receptor', en: /hormone|receptor/i, es: /hormon|receptor/i, implies: spread },
  { word: 'her2', en: /HER2/i, es: /HER2/i, implies: spread },
  { word: 'cdk', en: /CDK4|ciclib/i, es: /CDK4|ciclib/i, implies: spread },
  { word: 'aromatase', en: /aromatase|letrozole/i, es: /aromatasa|letrozol/i, implies: spread },
  { word: 'study', en: /\bstud(y|ies)\b/i, es: /\bestudios?\b/i, implies: [] },
  { word: 'placebo', en: /dummy pill|placebo/i, es: /placebo|pastilla sin medicina/i, implies: [] },
  { word: 'of-100', en: /\bof 100\b/i, es: /de cada 100\b/i, implies: [] },
  { word: 'range', en: /\brange\b/i, es: /\brango\b/i, implies: [] },
  { word: 'side-effect', en: /side effect/i, es: /efectos? secundario/i, implies: [] },
  { word: 'blood-count', en: /white cell|blood count/i, es: /glóbulos|defensas/i, implies: [] },
  { word: 'palliative', en: /palliative/i, es: /paliativ/i, implies: spread },
  { word: 'scan', en: /\bscans?\b/i, es: /\bimágenes\b/i, implies: [] },
] as const satisfies readonly Word[];

/** The hard words that really stand in `before` (the library's own sections), in plain words. */
export function words({ visit, t }: PartPage, before: readonly Section[]): Section[] {
  const said = JSON.stringify(before);
  const found = glossary.filter(
    (entry) => entry[t.language].test(said) && mayBeSeen(visit.told, entry.implies),
  );
  if (found.length === 0) return [];
  const lines = found.map(({ word }) =>
    labelled(`${t(`printParts:word.${word}`)}.`, t(`printParts:word.${word}.says`)),
  );
  return [partSection(t, 'words', [quiet(t('printParts:wordsLead')), ...lines.map(paragraph)])];
}
