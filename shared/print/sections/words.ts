import type { GlossaryEntry } from '../../content/around.ts';
import { mayBeSeen } from '../../disclosure/toldFilter.ts';
import type { Language } from '../../ids.ts';
import { labelled, paragraph, quiet } from '../line.ts';
import type { Section } from '../model.ts';
import { partSection } from '../part.ts';
import type { PartPage } from '../partPage.ts';

/** More than this nobody reads; those that stand on the pages first come first. */
const mostWords = 24;

/** The hard words that really stand on the pages `before`, in plain words. */
export function words({ visit, lookup, t }: PartPage, before: readonly Section[]): Section[] {
  const said = JSON.stringify(before);
  const found = lookup.library.glossary
    .filter(({ implies }) => mayBeSeen(visit.told, implies))
    .map((entry) => ({ entry, at: firstIn(said, entry, t.language) }))
    .filter(({ at }) => at >= 0)
    .sort((one, other) => one.at - other.at)
    .slice(0, mostWords);
  if (found.length === 0) return [];
  const lines = found.map(({ entry: { id } }) =>
    labelled(
      `${lookup.text(t.language, `glossary.${id}.term`)}.`,
      lookup.text(t.language, `glossary.${id}.means`),
    ),
  );
  return [partSection(t, 'words', [quiet(t('printParts:wordsLead')), ...lines.map(paragraph)])];
}

/** Where a word that begins with one of the entry's forms stands first; -1 where none does. */
function firstIn(said: string, { forms }: GlossaryEntry, language: Language): number {
  const beginnings = forms[language].map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return said.search(new RegExp(`(?<![\\p{L}\\d])(?:${beginnings.join('|')})`, 'iu'));
}
