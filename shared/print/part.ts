import type { Translator } from '../i18n/translate.ts';
import type { Block, PrintPart, Section } from './model.ts';

/** The section with which a part begins, under the name that the part has on screen. */
export const partSection = (t: Translator, part: PrintPart, blocks: Block[]): Section => ({
  id: part,
  openings: [{ heading: t(`takeHome:part.${part}`), level: 2, lead: null }],
  heading: null,
  tone: 'plain',
  blocks,
});
