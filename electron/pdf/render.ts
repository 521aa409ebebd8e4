import { createRequire } from 'node:module';
import type { Translator } from '../../shared/i18n/translate.ts';
import type { Language } from '../../shared/ids.ts';
import type { MakePdf, PrintLayout, PrintModel } from '../../shared/print/model.ts';
import { documentOf, fontFamily } from './document.ts';
import { type Fonts, loadFonts } from './fonts.ts';
import { printable } from './glyphs.ts';
import type { Definition } from './nodes.ts';
import type { Pen } from './sections/line.ts';
import { sizes } from './styles.ts';
import { renderTagged } from './tagged.ts';

/** What a printout is made with besides the model. */
export interface PdfTools {
  /** The folder with the app's fonts. */
  fonts: string;
  /** For the few words that only paper needs: what a blank is, what could not be set. */
  translators: Record<Language, Translator>;
}

/** Reads the fonts once and returns what makes the printouts: tagged PDFs with all their fonts inside. */
export function pdfMaker({ fonts: folder, translators }: PdfTools): MakePdf {
  const fonts = loadFonts(folder);
  return (model, layout) =>
    renderTagged(documentOf(model, layout, penFor(model, layout, fonts, translators)), fonts);
}

/** The same printout by pdfmake alone, without a structure tree: what the cost of the tags is measured against. */
export function untaggedPdfMaker({ fonts: folder, translators }: PdfTools): MakePdf {
  const fonts = loadFonts(folder);
  const pdfmake = createRequire(import.meta.url)('pdfmake') as Pdfmake;
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => false);
  pdfmake.virtualfs.writeFileSync('normal.ttf', fonts.normal.bytes);
  pdfmake.virtualfs.writeFileSync('bold.ttf', fonts.bold.bytes);
  pdfmake.setFonts({ [fontFamily]: { normal: 'normal.ttf', bold: 'bold.ttf' } });
  return (model, layout) =>
    pdfmake.createPdf(documentOf(model, layout, penFor(model, layout, fonts, translators))).getBuffer();
}

/** The parts of pdfmake in use; it has no types. */
interface Pdfmake {
  virtualfs: { writeFileSync(name: string, bytes: Uint8Array): void };
  setUrlAccessPolicy(allows: (url: string) => boolean): void;
  setLocalAccessPolicy(allows: (path: string) => boolean): void;
  setFonts(fonts: Record<string, { normal: string; bold: string }>): void;
  createPdf(definition: Definition): { getBuffer(): Promise<Uint8Array> };
}

function penFor(
  { language }: PrintModel,
  { size }: PrintLayout,
  fonts: Fonts,
  translators: Record<Language, Translator>,
): Pen {
  const t = translators[language];
  const signs = {
    canSet: (codePoint: number) => fonts.normal.canSet(codePoint) && fonts.bold.canSet(codePoint),
    notShown: (count: number) => t('pdf:signsNotShown', { count }),
  };
  return {
    sizes: sizes[size],
    fonts,
    clean: (text) => printable(text, signs),
    blank: t('pdf:blank'),
    blankToSign: t('pdf:blankToSign'),
  };
}
