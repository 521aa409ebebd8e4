import type { Translator } from '../../shared/i18n/translate.ts';
import { buildTakeHome } from '../../shared/print/buildTakeHome.ts';
import type { Block, Line, PrintModel, Section } from '../../shared/print/model.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { pdfTools } from './makePdf.ts';
import { realLookup } from './realLibrary.ts';

/** Page one of this visit with the library that ships, in English unless said otherwise. */
export const pageOf = (visit: Visit, t: Translator = pdfTools.translators.en): PrintModel =>
  buildTakeHome(visit, realLookup, t, '2026-11-23T14:02:00.000Z');

export const idsOf = ({ sections }: PrintModel): string[] => sections.map(({ id }) => id);

/** The lines of a section as texts, in order; a row of a table is its label and its value. */
export function wordsIn(model: PrintModel, id: string): string[] {
  const section = model.sections.find((one) => one.id === id);
  if (section === undefined) throw new Error(`There is no section ${id}.`);
  return linesIn(section).map(said);
}

/** What stands before each ruled blank of the page, but for the line to sign on. */
export const blanksOf = ({ sections }: PrintModel): string[] =>
  sections.flatMap((section) => linesIn(section).filter(({ blank }) => blank === true)).map(said);

export const linesIn = ({ blocks }: Section): Line[] => blocks.flatMap(linesOf);
export const said = ({ runs }: Line) => runs.map(({ text }) => text).join('');

function linesOf(block: Block): Line[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.line];
    case 'list':
      return block.items;
    case 'callout':
      return block.lines;
    case 'pairs':
      return block.rows.map(({ label, value }) => ({ ...value, runs: [{ text: label }, ...value.runs] }));
    case 'signature':
      return [];
    case 'figure':
      return [{ runs: [{ text: block.label ?? '' }] }, ...block.lines.map(({ line }) => line)];
  }
}
