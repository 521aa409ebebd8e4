import type { PrintLayout } from '../../shared/print/model.ts';

/** Colours of the app, for paper: one accent, two grounds; nothing is coloured good or bad. */
export const colors = {
  ink: '#1f2a33',
  soft: '#4c5a64',
  line: '#ddd6c9',
  accent: '#0e5a63',
  sand: '#f1eadd',
  /** Of what is dark, between the low end of its range and its value, and beyond that. */
  likely: '#86acb1',
  tint: '#e4efee',
  paper: '#ffffff',
  /** Of what is light, between the low end of its range and its value. */
  likelyLight: '#f7f3eb',
  /** Around what is light. */
  edge: '#8a8371',
} as const;

/** Width and height in points. */
export const papers = { letter: { width: 612, height: 792 }, a4: { width: 595.28, height: 841.89 } } as const;

/** Six centimetres in points: the least that a person can write a name or a day on. */
export const shortestBlank = 170.1;

/** Left and right of the text, in points. Printers leave about 18 white. */
export const sideMargin = 50;
/** From the edge of the paper to the header and to the footer. */
export const outerMargin = 20;

/** All in points. */
export interface Sizes {
  body: number;
  heading: number;
  sectionHeading: number;
  /** Of what begins a part after page one. */
  partHeading: number;
  callout: number;
  quiet: number;
  headerAndFooter: number;
  /** From the header and the footer to the text. */
  marginGap: number;
  /** Between two sections. */
  sectionGap: number;
  /** Between two paragraphs or items. */
  gap: number;
  /** The same on the pages after page one, which need not be one page. */
  looseGap: number;
  /** Above a ruled blank, so that there is room for a hand. */
  room: number;
  /** Above a line to sign on. */
  signingRoom: number;
  /** Inside a box, and between two columns. */
  padding: number;
  columnGap: number;
  /** From the edge of a list to its text. */
  indent: number;
  /** How wide the picture of a figure is, and how high one of its bars. */
  picture: number;
  bar: number;
}

export const sizes: Record<PrintLayout['size'], Sizes> = {
  // As airy as can be while a full page to take home still is one page.
  standard: {
    body: 12,
    heading: 20,
    sectionHeading: 13,
    partHeading: 17,
    callout: 13.5,
    quiet: 11,
    headerAndFooter: 9.5,
    marginGap: 6,
    sectionGap: 4.5,
    gap: 0.5,
    looseGap: 4,
    room: 4,
    signingRoom: 10,
    padding: 5,
    columnGap: 18,
    indent: 16,
    picture: 160,
    bar: 11,
  },
  // Two pages for one option; for clinicians, never for a patient.
  compact: {
    body: 8,
    heading: 14,
    sectionHeading: 9.5,
    partHeading: 11,
    callout: 9,
    quiet: 7.5,
    headerAndFooter: 7.5,
    marginGap: 5,
    sectionGap: 4,
    gap: 0.25,
    looseGap: 1,
    room: 3,
    signingRoom: 8,
    padding: 4,
    columnGap: 12,
    indent: 10,
    picture: 110,
    bar: 7,
  },
  large: {
    body: 18,
    heading: 28,
    sectionHeading: 20,
    partHeading: 24,
    callout: 20,
    quiet: 16.5,
    headerAndFooter: 13,
    marginGap: 14,
    sectionGap: 14,
    gap: 3,
    looseGap: 6,
    room: 9,
    signingRoom: 20,
    padding: 10,
    columnGap: 24,
    indent: 25,
    picture: 150,
    bar: 15,
  },
};

/** Height of a line over the size of its letters; the font's own is 1.24. */
export const lineHeight = 1.17;
/** What pdfmake multiplies the font's own height of a line with. */
export const lineHeightFactor = lineHeight / 1.24;
/** From the top of a line to where its letters stand, over their size. */
export const ascent = 0.95;
