/**
 * The small part of pdfmake's document language that the printout is written in, with one key more: `tag` says
 * what a piece is to somebody who listens. pdfmake passes over keys that it does not know.
 */

/** Names of the PDF standard for structure elements. A `TH` always heads its row. */
export type Role =
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'Span'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

/** Each tag is an object of its own: what is drawn is matched to it by identity. */
export interface Tag {
  role: Role;
  /** What a screen reader says in place of a drawing. */
  alt?: string;
  /** Of a list: what its labels look like. */
  numbering?: 'Disc' | 'Decimal';
}

/** Left, top, right, bottom in points. */
export type Margin = [number, number, number, number];

interface Placed {
  tag?: Tag;
  margin?: Margin;
  /** In points; needed where the node is one of several columns. */
  width?: number;
  /** Kept on one page. Only for what is sure to fit on one: pdfmake drops the rest. */
  unbreakable?: boolean;
  pageBreak?: 'before';
}

export interface Run {
  text: string;
  bold?: boolean;
  wordBreak?: 'break-all';
}

/** Every text that is to be read has a tag; one without is a header or a footer. */
export interface TextNode extends Placed {
  text: Run[];
  fontSize?: number;
  bold?: boolean;
  color?: string;
  alignment?: 'left' | 'right';
  /** No line that begins at or below this height, in points, is drawn. */
  maxHeight?: number;
  /** A number by which a heading is known again. */
  headlineLevel?: number;
  /** A name by which a node is known again; nothing is looked up under it. */
  style?: string;
}

export interface StackNode extends Placed {
  stack: Node[];
}

export interface ColumnsNode extends Placed {
  columns: Node[];
  columnGap?: number;
}

/** With a tag it is a table to whoever listens, without one it is only an arrangement. */
export interface TableNode extends Placed {
  table: { widths: number[]; body: Cell[][] };
  layout: TableLayout;
}
export type Cell = Node & { fillColor?: string };

export interface TableLayout {
  hLineWidth: (line: number) => number;
  vLineWidth: (line: number) => number;
  hLineColor: string;
  vLineColor: string;
  paddingLeft: (column: number) => number;
  paddingRight: (column: number) => number;
  paddingTop: (row: number) => number;
  paddingBottom: (row: number) => number;
}

export interface Rule {
  type: 'line';
  x1: number;
  y1: number;
  x2: number;
  y2: number;
  lineWidth: number;
  lineColor: string;
  tag?: Tag;
}

/** One colour of a picture: an outline in the language of SVG paths, from the picture's upper left corner. */
export interface Path {
  d: string;
  fill?: string;
  stroke?: string;
  lineWidth?: number;
}

/** A picture of few paths. pdfmake takes it for a rectangle and moves it as one; the renderer draws the paths. */
export interface PathsVector {
  type: 'rect';
  x: number;
  y: number;
  w: number;
  h: number;
  paths: Path[];
  tag: Tag;
}

export interface DrawingNode extends Placed {
  canvas: (Rule | PathsVector)[];
}

export type Node = TextNode | StackNode | ColumnsNode | TableNode | DrawingNode;

/** What pdfmake tells of a node when it asks whether a new page should begin before it. */
export interface NodeOnPage {
  headlineLevel?: number;
  text?: unknown;
  style?: string;
}

/** A whole document. Layout writes into it, so each one is laid out once. */
export interface Definition {
  pageSize: { width: number; height: number };
  pageMargins: Margin;
  content: Node[];
  header: (page: number, pages: number) => Node;
  footer: (page: number, pages: number) => Node;
  pageBreakBefore: (node: NodeOnPage, around: { getFollowingNodesOnPage: () => NodeOnPage[] }) => boolean;
  defaultStyle: { font: string; fontSize: number; color: string; lineHeight: number };
  language: string;
  info: { title: string; creator: string; producer: string; creationDate: Date };
}
