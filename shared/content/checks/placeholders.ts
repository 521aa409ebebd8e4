import type { Issue } from '../issue.ts';
import type { Library } from '../library.ts';
import { textPlace } from './place.ts';

/** English and Spanish leave the same gaps to be filled, and say the same figures, however often each. */
export function placeholders(library: Library): Issue[] {
  return Object.entries(library.text.en).flatMap(([key, english]) => {
    const spanish = library.text.es[key];
    if (spanish === undefined) return [];
    const differs = (found: (text: string) => string) => found(english) !== found(spanish);
    const named = (what: string, found: (text: string) => string): Issue => ({
      rule: 'placeholders',
      ...textPlace('es', key, library),
      reason: `${what}: ${found(english) || 'none'} in English, ${found(spanish) || 'none'} in Spanish`,
    });
    if (differs(gapsIn)) return [named('different placeholders', gapsIn)];
    return differs(figuresIn) ? [named('different figures', figuresIn)] : [];
  });
}

const gapsIn = (text: string) => [...(text.match(/\{\{.*?\}\}/g) ?? [])].sort().join(' ');

/** US Spanish writes figures as English does: 1,000 and 100.4. Those of a name (HER2, CDK4/6) are not counted. */
const figuresIn = (text: string) =>
  [...(text.match(/(?<![\p{L}\d/-])\d+(?:[.,]\d+)*/gu) ?? [])].sort().join(' ');
