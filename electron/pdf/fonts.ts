import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** The parts of fontkit in use; the package has no types. */
interface ParsedFont {
  unitsPerEm: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  layout(text: string): { advanceWidth: number };
}
const fontkit = createRequire(import.meta.url)('fontkit') as { create(bytes: Buffer): ParsedFont };

/** One cut of the printout's typeface. */
export interface Face {
  bytes: Buffer;
  canSet: (codePoint: number) => boolean;
  /** How wide the text is on one line, in points. */
  widthOf: (text: string, fontSize: number) => number;
}

export interface Fonts {
  normal: Face;
  bold: Face;
}

/** The two cuts that the printout is set in, out of the folder with the app's fonts. Throws if one is missing. */
export function loadFonts(folder: string): Fonts {
  return {
    normal: faceOf(join(folder, 'AtkinsonHyperlegible-Regular.ttf')),
    bold: faceOf(join(folder, 'AtkinsonHyperlegible-Bold.ttf')),
  };
}

function faceOf(file: string): Face {
  const bytes = readFileSync(file);
  const font = fontkit.create(bytes);
  return {
    bytes,
    canSet: (codePoint) => font.hasGlyphForCodePoint(codePoint),
    widthOf: (text, fontSize) => (font.layout(text).advanceWidth / font.unitsPerEm) * fontSize,
  };
}

/**
 * On how many lines `text` is set within `width` points: words are never divided unless one is longer than a line.
 * Meant for reserving room: may count one line too many, not one too few.
 */
export function lineCount(text: string, face: Face, fontSize: number, width: number): number {
  const space = face.widthOf(' ', fontSize);
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const length = face.widthOf(word, fontSize);
      if (used > 0 && used + length > width) {
        lines += 1;
        used = 0;
      }
      if (length > width) lines += Math.floor(length / width);
      used += (length > width ? length % width : length) + space;
    }
  }
  return lines;
}
