/** Scripts that run from right to left. Laid out from left to right their words would be read backwards. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
/** Signs that are not seen themselves: control characters, joiners, marks of direction, variation selectors. */
const unseen = /[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;
const lineEnds = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** What `printable` has to know. */
export interface Signs {
  /** Whether every font of the printout has a picture of this code point. */
  canSet: (codePoint: number) => boolean;
  /** The sentence that stands for `count` signs that cannot be set. */
  notShown: (count: number) => string;
}

/**
 * The text as the fonts can set it. Nothing vanishes unseen: a run of signs that cannot be set (emoji, Arabic,
 * Chinese) becomes one sentence that says how many there were. Only what draws nothing is dropped.
 */
export function printable(text: string, signs: Signs): string {
  const pieces: string[] = [];
  let refused = 0;
  let spaces = '';
  const settle = () => {
    if (refused > 0) pieces.push(signs.notShown(refused));
    pieces.push(spaces);
    refused = 0;
    spaces = '';
  };
  for (const { segment } of new Intl.Segmenter().segment(normalized(text))) {
    const sign = visible(segment, signs);
    if (sign === '') continue;
    if (sign === null) {
      refused += 1;
      spaces = '';
    } else if (refused > 0 && sign === ' ') {
      // The words of one sentence in another script are one run; a space after the run stays a space.
      spaces = ' ';
    } else {
      settle();
      pieces.push(sign);
    }
  }
  settle();
  return pieces.join('');
}

const normalized = (text: string): string =>
  text.normalize('NFC').replace(lineEnds, '\n').replaceAll('\t', ' ');

/** What is to be drawn for one sign as people count them (an emoji of five code points is one); null if nothing can. */
function visible(segment: string, { canSet }: Signs): string | null {
  if (segment === '\n') return segment;
  const drawn = segment.replace(unseen, '');
  if (/^\p{Zs}$/u.test(drawn) && !canSet(drawn.codePointAt(0) ?? 0)) return ' ';
  const settable = [...drawn].every((letter) => canSet(letter.codePointAt(0) ?? 0));
  return settable && !rightToLeft.test(drawn) ? drawn : null;
}
