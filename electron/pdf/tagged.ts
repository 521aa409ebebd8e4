import { createRequire } from 'node:module';
import { fontFamily } from './document.ts';
import type { Fonts } from './fonts.ts';
import type { Definition, Node, Path, PathsVector, Rule, Tag } from './nodes.ts';
import { type Element, structureOf } from './structure.ts';

/*
 * pdfmake 0.3.11 can mark a file as tagged but leaves its structure tree empty: a screen reader then finds nothing.
 * So the parts of pdfmake are put together here, as its own Printer does, with two of them extended: the layout
 * lets each line remember the tag of its node, and the renderer marks what it draws. The version is pinned; the
 * tests compare every word of the tree with the model.
 */

/** The parts of pdfkit and pdfmake in use; they have no types. */
type Reference = { data: Record<string, unknown> };
type Content = object;
interface StructureElement {
  dictionary: Reference;
  add(child: StructureElement | Content): void;
}
interface PdfDocument extends AsyncIterable<Uint8Array> {
  info: Record<string, unknown>;
  endMetadata(): void;
  markContent(tag: 'Artifact', options: { type: 'Layout' | 'Pagination' }): void;
  markStructureContent(role: string): Content;
  endMarkedContent(): void;
  save(): void;
  restore(): void;
  translate(x: number, y: number): void;
  undash(): void;
  path(d: string): void;
  lineWidth(width: number): void;
  fillColor(color: string): void;
  strokeColor(color: string): void;
  fill(): void;
  stroke(): void;
  fillAndStroke(): void;
  struct(role: string, options: object): StructureElement;
  addStructure(element: StructureElement): void;
  end(): void;
}
interface TextLine {
  tag?: Tag;
}
interface Layout {
  layoutDocument(...args: unknown[]): unknown[];
  buildNextLine(node: Node): TextLine | null;
}
interface Drawing {
  renderPages(pages: unknown[]): void;
  renderLine(line: TextLine, x: number, y: number): void;
  renderVector(vector: Vector): void;
}
/** What is drawn and is no text: ours, and the lines and grounds that pdfmake makes for tables. */
type Vector = Partial<Rule> | PathsVector;
type Class<Instance> = new (...args: unknown[]) => Instance;

// Not `require`: the build puts one of that name into the same file.
const fromPackage = createRequire(import.meta.url);
const part = <Part>(name: string): Part =>
  (fromPackage(`pdfmake/js/${name}.js`) as { default: Part }).default;
const LayoutBuilder = part<Class<Layout>>('LayoutBuilder');
const Renderer = part<Class<Drawing>>('Renderer');
const PDFDocument = part<Class<PdfDocument>>('PDFDocument');
const { normalizePageMargin } = fromPackage('pdfmake/js/PageSize.js') as {
  normalizePageMargin(margins: number[]): unknown;
};

/** The document as a PDF in whose structure tree every word stands, in reading order. Equal for equal documents. */
export async function renderTagged(definition: Definition, fonts: Fonts): Promise<Uint8Array> {
  const tree = structureOf(definition.content);
  const pdf = newDocument(definition, fonts);
  const renderer = new TaggingRenderer(pdf);
  renderer.renderPages(layOut(definition, pdf));
  addTree(pdf, tree, renderer.drawn);
  pdf.end();
  const chunks: Uint8Array[] = [];
  for await (const chunk of pdf) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The empty file. It does not claim to be PDF/UA: no validator of that standard has seen it yet. */
function newDocument({ pageSize, language, info }: Definition, fonts: Fonts): PdfDocument {
  const { title, creator, producer, creationDate } = info;
  const files = { [fontFamily]: { normal: fonts.normal.bytes, bold: fonts.bold.bytes } };
  const options = {
    size: [pageSize.width, pageSize.height],
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: language,
    autoFirstPage: false,
    // No font but ours: those of pdfkit are not embedded.
    font: null,
    info: { Title: title, Creator: creator, Producer: producer, CreationDate: creationDate },
  };
  return new TitledDocument(files, {}, {}, {}, options, null, () => false);
}

function layOut(definition: Definition, pdf: PdfDocument): unknown[] {
  const { pageSize, pageMargins, content, defaultStyle, header, footer, pageBreakBefore } = definition;
  const layout = new TaggingLayout(
    { ...pageSize, orientation: 'portrait' },
    normalizePageMargin(pageMargins),
  );
  const [styles, background, watermark] = [{}, undefined, undefined];
  return layout.layoutDocument(
    content,
    pdf,
    styles,
    defaultStyle,
    background,
    header,
    footer,
    watermark,
    pageBreakBefore,
  );
}

/** pdfkit writes the title into its XML as it stands; with a "<" in it the XML would be broken. */
class TitledDocument extends PDFDocument {
  override endMetadata(): void {
    const escaped = (value: unknown) =>
      typeof value === 'string' ? value.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : value;
    this.info = Object.fromEntries(Object.entries(this.info).map(([key, value]) => [key, escaped(value)]));
    super.endMetadata();
  }
}

class TaggingLayout extends LayoutBuilder {
  override buildNextLine(node: Node): TextLine | null {
    const line = super.buildNextLine(node);
    if (line !== null && node.tag !== undefined) line.tag = node.tag;
    return line;
  }
}

/** Left, top, right, bottom in points from the page's upper left corner. */
type Frame = [number, number, number, number];

/** What was drawn for a tag: its pieces (a paragraph may run over two pages), and a drawing's frame. */
interface Drawn {
  pieces: Content[];
  frame?: Frame;
}

/** Marks all that it draws: as content of its tag, or else as decoration that a screen reader passes over. */
class TaggingRenderer extends Renderer {
  drawn = new Map<Tag, Drawn>();
  pdf: PdfDocument;

  constructor(pdf: PdfDocument) {
    super(pdf);
    this.pdf = pdf;
  }

  override renderLine(line: TextLine, x: number, y: number): void {
    if (line.tag === undefined) this.pdf.markContent('Artifact', { type: 'Pagination' });
    else this.begin(line.tag);
    super.renderLine(line, x, y);
    this.pdf.endMarkedContent();
  }

  override renderVector(vector: Vector): void {
    if (vector.tag === undefined) this.pdf.markContent('Artifact', { type: 'Layout' });
    else this.begin(vector.tag).frame = frameOf(vector);
    if ('paths' in vector) this.renderPaths(vector);
    else super.renderVector(vector);
    this.pdf.endMarkedContent();
  }

  private renderPaths({ x, y, paths }: PathsVector): void {
    this.pdf.save();
    this.pdf.translate(x, y);
    this.pdf.undash();
    for (const path of paths) this.renderPath(path);
    this.pdf.restore();
  }

  private renderPath({ d, fill, stroke, lineWidth = 1 }: Path): void {
    this.pdf.path(d);
    this.pdf.lineWidth(lineWidth);
    if (fill !== undefined) this.pdf.fillColor(fill);
    if (stroke !== undefined) this.pdf.strokeColor(stroke);
    if (fill === undefined) this.pdf.stroke();
    else if (stroke === undefined) this.pdf.fill();
    else this.pdf.fillAndStroke();
  }

  private begin(tag: Tag): Drawn {
    const drawn = this.drawn.get(tag) ?? { pieces: [] };
    drawn.pieces.push(this.pdf.markStructureContent(tag.role));
    this.drawn.set(tag, drawn);
    return drawn;
  }
}

function frameOf(vector: Vector): Frame {
  if ('paths' in vector) return [vector.x, vector.y, vector.x + vector.w, vector.y + vector.h];
  const { x1 = 0, y1 = 0, x2 = 0, y2 = 0, lineWidth = 0 } = vector;
  return [x1, y1 - lineWidth / 2, x2, y2 + lineWidth / 2];
}

/** Writes the tree once everything is drawn: only then is known on which pages each element stands. */
function addTree(pdf: PdfDocument, tree: readonly Element[], drawn: ReadonlyMap<Tag, Drawn>): void {
  const document = pdf.struct('Document', {});
  for (const element of tree) document.add(elementOf(element));
  pdf.addStructure(document);

  function elementOf({ tag, children }: Element): StructureElement {
    const { pieces = [], frame } = drawn.get(tag) ?? {};
    const element = pdf.struct(tag.role, {
      ...(tag.alt === undefined ? {} : { alt: tag.alt, bbox: frame, placement: 'Inline' }),
      ...(tag.role === 'TH' ? { scope: 'Row' } : {}),
    });
    if (tag.numbering !== undefined) element.dictionary.data.A = { O: 'List', ListNumbering: tag.numbering };
    for (const piece of pieces) element.add(piece);
    for (const child of children) element.add(elementOf(child));
    return element;
  }
}
