import type { Figures } from '../compare/figures.ts';
import type { GridCell } from '../compare/grid.ts';
import { gainOver, type Quantity, sizeOf } from '../compare/quantity.ts';
import { quantityInShort, quantityWords } from '../compare/quantityWords.ts';
import { studyName } from '../compare/studyName.ts';
import type { Attribute } from '../content/attribute.ts';
import { formatNumber } from '../i18n/translate.ts';
import type { SourceId } from '../ids.ts';
import { barRangeOf } from './barRange.ts';
import type { Picture } from './model.ts';
import type { PartPage } from './partPage.ts';

type Mark = Picture['marks'][number];
type Measured = Extract<GridCell, { kind: 'measured' }>;

/** "55 of 100 people", "24.8 months", or a sentence where there is no number. */
export function figureOf({ t }: PartPage, { shown, reading }: Figures, { measure }: Attribute): string {
  const { number, unit } = quantityWords(t, shown, measure);
  const words = unit === '' ? number : inPeople();
  return reading.grade === 'severe' ? `${words} (${t('options:severeOnly')})` : words;

  function inPeople(): string {
    if (measure === 'of-100') return t('options:picture', { count: number });
    return measure === 'of-1000' ? t('printParts:of1000', { count: number }) : `${number} ${unit}`;
  }
}

/** "44 of 100 with letrozole": the comparison arm of the same study; null where it had none. */
export function againstOf({ t, lookup }: PartPage, figures: Figures, { measure }: Attribute): string | null {
  const { control, reading } = figures;
  if (control === null) return null;
  const arm = lookup.text(t.language, `studies.${reading.study.id}.control`);
  return t('options:control', { figure: quantityInShort(t, control, measure), arm });
}

/** What lies between the two marks of one study; a gap that may be chance is said to be no clear difference. */
export function gainWords(
  { t }: PartPage,
  { shown, control }: Figures,
  { measure }: Attribute,
  { direction }: Measured,
): string | null {
  if (direction === 'no-clear-difference') return t('options:direction.no-clear-difference');
  const value = control === null ? null : gainOver(shown, control, measure);
  if (value === null) return null;
  const gain: Quantity = { kind: 'figure', value, low: null, high: null, bounds: 'not-reported' };
  return t('options:gain', { figure: quantityInShort(t, gain, measure) });
}

/** "severe: 2 of 100; 1 of 100 with letrozole". */
export function severeWords({ t, lookup }: PartPage, figures: Figures, { measure }: Attribute): string {
  const { shown, control, reading } = figures;
  const figure = quantityInShort(t, shown, measure);
  if (control === null) return t('options:severe', { figure });
  return t('options:severeControl', {
    figure,
    control: quantityInShort(t, control, measure),
    arm: lookup.text(t.language, `studies.${reading.study.id}.control`),
  });
}

/** The study and the numbers of the sources: "in MONALEESA-2 [1, 3]". */
export function studyWords(page: PartPage, figures: readonly Figures[]): string {
  const { t, lookup } = page;
  const [first] = figures;
  if (first === undefined) return '';
  const study = t('options:inStudy', { study: studyName(t.language, first.reading.study, lookup) });
  const numbers = citations(
    page,
    figures.flatMap((one) => sourcesOf(page, one)),
  );
  return [study, numbers].filter((part) => part !== '').join(' ');
}

/** How long people were on it when it was counted. */
export function overWords({ t }: PartPage, { over }: Measured): string {
  return over === null
    ? t('options:overUnknown')
    : t('options:over', { months: formatNumber(t.language, over, 1) });
}

/** Where both numbers of a reading are published. */
export function sourcesOf(
  { lookup }: Pick<PartPage, 'lookup'>,
  { reading }: Pick<Figures, 'reading'>,
): SourceId[] {
  const facts = reading.control === null ? [reading.fact] : [reading.fact, reading.control];
  return facts.map((fact) => lookup.fact(fact).source);
}

/** "[1, 3]": the places of these sources in the list at the end; nothing where that list is not printed. */
export function citations({ cited }: Pick<PartPage, 'cited'>, sources: readonly SourceId[]): string {
  const numbers = [...new Set(sources.map((source) => cited.indexOf(source) + 1))].filter((at) => at > 0);
  return numbers.length === 0 ? '' : `[${numbers.toSorted((a, b) => a - b).join(', ')}]`;
}

/** The dark mark over the light one; people where it is about people, a bar with its range where it is about months. */
export function pictureOf(
  page: PartPage,
  figures: Figures,
  attribute: Attribute,
  full: number,
): Picture | null {
  const { shown, control, reading } = figures;
  const as = attribute.measure === 'months' ? 'bar' : 'people';
  const mark = markOf(shown, reading.arm === 'control' ? 'comparison' : 'option', as);
  if (mark === null) return null;
  const light = control === null ? null : markOf(control, 'comparison', as);
  return {
    as,
    full,
    marks: light === null ? [mark] : [mark, light],
    alt: altOf(page, figures, attribute, as),
  };
}

function markOf(quantity: Quantity, tone: Mark['tone'], as: Picture['as']): Mark | null {
  const value = sizeOf(quantity);
  if (value === null) return null;
  const range = as === 'bar' ? barRangeOf(quantity) : null;
  return range === null ? { tone, value } : { tone, value, range };
}

/** The numbers that the picture draws, and their ranges where it draws them. */
function altOf(page: PartPage, figures: Figures, attribute: Attribute, as: Picture['as']): string {
  const { shown, control } = figures;
  const against = againstOf(page, figures, attribute);
  const withRange = (words: string, quantity: Quantity) => {
    const isDrawn = as === 'bar' && barRangeOf(quantity) !== null;
    const { range } = quantityWords(page.t, quantity, attribute.measure);
    return isDrawn && range !== null ? `${words}, ${range}` : words;
  };
  const words = withRange(quantityInShort(page.t, shown, attribute.measure), shown);
  return against === null || control === null ? words : `${words}; ${withRange(against, control)}`;
}
