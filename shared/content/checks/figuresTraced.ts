import { languages } from '../../ids.ts';
import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { optionPlace } from './place.ts';

/** A digit that is not part of a name, as the 4 and 6 of CDK4/6 and the 2 of HER2 are. */
const figure = /(?<![\p{L}\d/-])\d/u;

/** Every sentence of an option that says a figure names the place in the evidence where that figure stands. */
export function figuresTraced(library: Library): Issue[] {
  return library.options.flatMap((option) => {
    const prefix = `options.${option.id}.`;
    const keys = Object.keys(library.text.en).filter((key) => key.startsWith(prefix));
    const withFigure = keys.filter((key) => languages.some((l) => figure.test(library.text[l][key] ?? '')));
    const parts = new Set(keys.map((key) => key.slice(prefix.length)));
    const untraced = withFigure
      .map((key) => key.slice(prefix.length))
      .filter((part) => option.textEvidence[part] === undefined)
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
