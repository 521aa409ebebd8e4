import type { Line, PrintModel, Section } from '../../shared/print/model.ts';

/** The section of this id; that it is not there is a failed test. */
function section(model: PrintModel, id: string): Section {
  const found = model.sections.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no section ${id}.`);
  return found;
}

/** Every line of a section, in order; a row of a table is its label and its value. */
function linesIn({ blocks }: Section): Line[] {
  return blocks.flatMap((block): Line[] => {
    if (block.kind === 'paragraph') return [block.line];
    if (block.kind === 'list') return block.items;
    if (block.kind === 'callout') return block.lines;
    if (block.kind === 'signature') return [];
    return block.rows.map(({ label, value }) => ({ ...value, runs: [{ text: label }, ...value.runs] }));
  });
}
const said = ({ runs }: Line) => runs.map(({ text }) => text).join('');

/** The words of each line of the section. */
export const wordsIn = (model: PrintModel, id: string) => linesIn(section(model, id)).map(said);

/** What stands before each ruled blank of the page. */
export const blanksOf = (model: PrintModel) =>
  model.sections.flatMap((one) => linesIn(one).filter(({ blank }) => blank === true)).map(said);
