import { languages as allLanguages } from '../../ids.ts';
import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { type Cell, guidelinePhrases } from '../option.ts';
import { textPlace } from './place.ts';

/** Every language has the same sentences, and every sentence that a screen will ask for is there. */
export function languages(library: Library): Issue[] {
  const everywhere = new Set(allLanguages.flatMap((language) => Object.keys(library.text[language])));
  const needed = new Set([...everywhere, ...sentencesFor(library)]);
  return allLanguages.flatMap((language) =>
    [...needed]
      .filter((key) => library.text[language][key] === undefined)
      .map((key) => ({
        rule: 'languages',
        ...textPlace(language, key),
        reason: everywhere.has(key)
          ? `this sentence is missing in ${language}; another language has it`
          : 'this sentence is missing in every language',
      })),
  );
}

function sentencesFor(library: Library): string[] {
  return [
    ...library.options.flatMap(({ id, cells }) => [
      ...['name', 'short', 'what'].map((part) => `options.${id}.${part}`),
      ...Object.entries(cells).flatMap(([row, cell]) => {
        const part = partFor[cell.kind];
        return part === null ? [] : [`options.${id}.${part}.${row}`];
      }),
    ]),
    ...gapsBesideRivals(library),
    ...library.attributes.flatMap(({ id, card }) =>
      ['name', 'hint', ...(card === null ? [] : ['card'])].map((part) => `attributes.${id}.${part}`),
    ),
    ...library.studies.flatMap(({ id, arms }) =>
      ['people', 'treated', ...(arms.control === null ? [] : ['control'])].map(
        (part) => `studies.${id}.${part}`,
      ),
    ),
    ...library.goals.map(({ id }) => `goals.${id}`),
    ...library.redFlags.map(({ id }) => `redFlags.${id}`),
    ...guidelinePhrases.map((phrase) => `guidelines.${phrase}`),
  ];
}

/** Under which word the sentence of a cell stands; `why` says why a number is uncertain. */
const partFor: Record<Cell['kind'], string | null> = {
  words: 'cell',
  unknown: 'unknown',
  measured: 'why',
  guideline: null,
};

/**
 * Beside an option whose study used another option as its comparison arm, that other option shows only what the
 * study counted there (compare/pairs.ts). Where the study did not count it, the grid says that it is not known, even
 * if the other option has a number of its own from elsewhere.
 */
function gapsBesideRivals(library: Library): string[] {
  const studies = new Map(library.studies.map((study) => [study.id, study]));
  const facts = new Map(library.facts.map((fact) => [fact.id, fact]));
  return library.options.flatMap(({ cells }) =>
    Object.entries(cells).flatMap(([row, cell]) => {
      const measures = cell.kind === 'measured' ? cell.measures : [];
      return measures.flatMap(({ treated, control }) => {
        const fact = facts.get(treated);
        if (control !== null || fact?.arm !== 'treated') return [];
        const compared = studies.get(fact.study)?.arms.control?.option ?? null;
        return compared === null ? [] : [`options.${compared}.unknown.${row}`];
      });
    }),
  );
}
