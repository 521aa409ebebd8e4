import { languages } from '../../ids.ts';
import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { optionPlace } from './place.ts';

/** A digit that is not part of a name, as the 4 and 6 of CDK4/6 and the 2 of HER2 are. */
const figure = /(?<![\p{L}\d/-])\d/u;

/** Every sentence of an option that says a figure names the place in the evidence where that figure stands. */
export function figuresTraced(library: Library): Issue[] {
  const partsOf = partsByOption(library);
  return library.options.flatMap((option) => {
    const parts = partsOf.get(option.id) ?? new Set<string>();
    const saysFigure = (part: string) =>
      languages.some((language) => figure.test(library.text[language][`options.${option.id}.${part}`] ?? ''));
    const untraced = [...parts]
      .filter((part) => option.textEvidence[part] === undefined && saysFigure(part))
      .map((part) => ({ part, reason: 'this sentence says a figure; where does it come from?' }));
    const homeless = Object.keys(option.textEvidence)
      .filter((part) => !parts.has(part))
      .map((part) => ({ part, reason: 'there is no such sentence' }));
    return [...untraced, ...homeless].map(({ part, reason }) => ({
      rule: 'figuresTraced',
      ...optionPlace(option, `textEvidence.${part}`),
      reason,
    }));
  });
}

/** The sentences that each option has, sorted out in one pass: there are thousands. */
function partsByOption(library: Library): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const key of Object.keys(library.text.en)) {
    const [, id, part] = /^options\.([^.]+)\.(.+)$/.exec(key) ?? [];
    if (id === undefined || part === undefined) continue;
    const parts = found.get(id) ?? new Set<string>();
    found.set(id, parts.add(part));
  }
  return found;
}
