import { languages as allLanguages } from '../../ids.ts';
import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { families, guidelinePhrases, reasons } from '../option.ts';
import { pictureIds } from '../pictures.ts';
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
        ...textPlace(language, key, library),
        reason: everywhere.has(key)
          ? `this sentence is missing in ${language}; another language has it`
          : 'this sentence is missing in every language',
      })),
  );
}

function sentencesFor(library: Library): string[] {
  return [
    ...library.options.flatMap(({ id, cells }) => [
      ...['name', 'short', 'what', 'status', 'for-whom'].map((part) => `options.${id}.${part}`),
      ...Object.entries(cells).flatMap(([row, cell]) => {
        if (cell.kind === 'words') return [`options.${id}.cell.${row}`];
        // Where fixed words say why a number is uncertain, the option need not say it again.
        return cell.kind === 'measured' && cell.why.length === 0 ? [`options.${id}.why.${row}`] : [];
      }),
    ]),
    ...library.attributes.flatMap(({ id, card, sideEffect }) =>
      [
        ...['name', 'hint'],
        ...(card === null ? [] : ['card', 'aim']),
        ...(sideEffect === null ? [] : ['feels', 'helps', 'call']),
      ].map((part) => `attributes.${id}.${part}`),
    ),
    ...library.studies.flatMap(({ id, name, arms }) =>
      [
        ...(name === null ? ['name'] : []),
        ...['people', 'treated'],
        ...(arms.control === null ? [] : ['control']),
      ].map((part) => `studies.${id}.${part}`),
    ),
    ...library.goals.map(({ id }) => `goals.${id}`),
    ...library.redFlags.map(({ id }) => `redFlags.${id}`),
    ...guidelinePhrases.map((phrase) => `guidelines.${phrase}`),
    ...pictureIds.map((picture) => `pictures.${picture}`),
    ...[...reasons, 'not-found', 'no-guideline', 'other-picture'].map((reason) => `reasons.${reason}`),
    ...families.map((family) => `families.${family}`),
    ...library.glossary.flatMap(({ id }) => ['term', 'means'].map((part) => `glossary.${id}.${part}`)),
    ...library.questions.map(({ id }) => `questions.${id}`),
    ...library.subtypes.flatMap(({ id }) => ['name', 'what'].map((part) => `subtypes.${id}.${part}`)),
    ...library.context.map(({ id }) => `context.${id}`),
  ];
}
