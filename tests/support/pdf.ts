import { createCanvas } from '@napi-rs/canvas';
import { getDocument, type PDFPageProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { objectsOf, type PdfObjects, type PdfValue } from './qpdf.ts';

export { qpdfCheck } from './qpdf.ts';

/** One element of the structure tree, as a screen reader meets it. */
export interface StructureElement {
  role: string;
  /** The words that are its own and not a child's; the lines of a paragraph are joined with a space. */
  text: string;
  alt?: string;
  /** Of a table's head cell, `Row` or `Column`. */
  scope?: string;
  /** Of a list, such as `Decimal`. */
  numbering?: string;
  children: StructureElement[];
}

/** The words of each page as they are drawn, headers and footers included. */
export async function textOfPages(bytes: Uint8Array): Promise<string[]> {
  return forEachPage(bytes, async (page) => {
    const { items } = await page.getTextContent();
    return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
  });
}

/**
 * The structure tree from its root, read from the objects of the file; its words come from the marked content to
 * which it points. Throws if there is no tree, or if the tree points to content that is not there.
 */
export async function structureOf(bytes: Uint8Array): Promise<StructureElement> {
  const objects = await objectsOf(bytes);
  const pieces = await markedText(bytes, objects);
  const root = objects.dictionary(objects.catalog['/StructTreeRoot']);
  const [document] = listOf(root['/K']);
  if (document === undefined) throw new Error('The structure tree is empty.');
  return elementOf(document, objects, pieces);
}

/** All that is read aloud from here on, in reading order: words, and what stands for drawings. */
export const readAloud = ({ text, alt, children }: StructureElement): string =>
  [alt ?? text, ...children.map(readAloud)].filter((part) => part !== '').join(' ');

/** The element and all below it that have this role, in reading order. */
export const withRole = (element: StructureElement, role: string): StructureElement[] => [
  ...(element.role === role ? [element] : []),
  ...element.children.flatMap((child) => withRole(child, role)),
];

/** Each page as a PNG; at a scale of 1 a point is a pixel. */
export async function pageImages(bytes: Uint8Array, scale: number): Promise<Buffer[]> {
  return forEachPage(bytes, async (page) => {
    const viewport = page.getViewport({ scale });
    const canvas = createCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height));
    await page.render({ canvas: canvas as unknown as HTMLCanvasElement, viewport }).promise;
    return canvas.toBuffer('image/png');
  });
}

/** Every font of the file by its name, and whether its letters are inside the file. */
export async function embeddedFonts(bytes: Uint8Array): Promise<{ name: string; embedded: boolean }[]> {
  const { dictionaries, dictionary } = await objectsOf(bytes);
  const fonts = dictionaries.filter(
    (one) => one['/Type'] === '/Font' && one['/DescendantFonts'] === undefined,
  );
  return fonts.map((font) => {
    const descriptor = dictionary(font['/FontDescriptor']);
    const letters = dictionary(
      descriptor['/FontFile2'] ?? descriptor['/FontFile3'] ?? descriptor['/FontFile'],
    );
    return { name: String(font['/BaseFont']).slice(1), embedded: Object.keys(letters).length > 0 };
  });
}

/** What `visit` makes of each page, in order. */
export async function forEachPage<Value>(
  bytes: Uint8Array,
  visit: (page: PDFPageProxy, index: number) => Promise<Value>,
): Promise<Value[]> {
  // pdf.js takes the bytes away from whoever hands them in.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  try {
    const pdf = await task.promise;
    const values: Value[] = [];
    for (let index = 0; index < pdf.numPages; index += 1) {
      values.push(await visit(await pdf.getPage(index + 1), index));
    }
    return values;
  } finally {
    await task.destroy();
  }
}

/** The words of each piece of marked content, by page and number: `12 0 R/3`. */
async function markedText(bytes: Uint8Array, { pages }: PdfObjects): Promise<Map<string, string>> {
  const pieces = new Map<string, string>();
  await forEachPage(bytes, async (page, index) => {
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    let open: string | null = null;
    for (const item of items) {
      if ('str' in item) {
        if (open !== null) pieces.set(open, (pieces.get(open) ?? '') + item.str);
      } else if (item.type === 'beginMarkedContentProps') {
        open = `${pages[index]}/${/_mc(\d+)$/.exec(item.id ?? '')?.[1]}`;
        pieces.set(open, '');
      } else {
        open = null;
      }
    }
  });
  return pieces;
}

function elementOf(value: PdfValue, objects: PdfObjects, pieces: Map<string, string>): StructureElement {
  const element = objects.dictionary(value);
  const attributes = objects.dictionary(element['/A']);
  const texts: string[] = [];
  const children: StructureElement[] = [];
  for (const kid of listOf(element['/K'])) {
    const { '/Pg': page = element['/Pg'], '/MCID': number = kid, '/S': role } = objects.dictionary(kid);
    if (role !== undefined) {
      children.push(elementOf(kid, objects, pieces));
      continue;
    }
    const text = pieces.get(`${page}/${number}`);
    if (text === undefined)
      throw new Error(`The structure tree points to ${page}/${number}, which is nowhere.`);
    texts.push(text);
  }
  return {
    role: name(element['/S']) ?? '',
    text: texts.join(' ').trim(),
    children,
    ...optional('alt', typeof element['/Alt'] === 'string' ? element['/Alt'].replace(/^u:/, '') : undefined),
    ...optional('scope', name(attributes['/Scope'])),
    ...optional('numbering', name(attributes['/ListNumbering'])),
  };
}

const listOf = (value: PdfValue): PdfValue[] => {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
};
const name = (value: PdfValue): string | undefined =>
  typeof value === 'string' ? value.slice(1) : undefined;
const optional = (key: string, value: string | undefined) => (value === undefined ? {} : { [key]: value });
