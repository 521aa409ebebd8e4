import { caveatsOf } from '../../../shared/compare/caveats.ts';
import type { GridCell } from '../../../shared/compare/grid.ts';
import { gainOver, type Quantity, sizeOf } from '../../../shared/compare/quantity.ts';
import { quantityInShort, quantityWords } from '../../../shared/compare/quantityWords.ts';
import { studyName } from '../../../shared/compare/studyName.ts';
import type { Attribute } from '../../../shared/content/attribute.ts';
import type { Lookup } from '../../../shared/content/lookup.ts';
import { formatNumber } from '../../../shared/i18n/translate.ts';
import type { StudyId } from '../../../shared/ids.ts';
import { useWords } from '../../app/words.tsx';
import { IconArray } from '../../components/IconArray.tsx';
import { type Bar, PairBars } from '../../components/PairBars.tsx';
import { barRangeOf, type Figures, figuresOf } from './figures.ts';
import styles from './OptionsGrid.module.css';

interface Props {
  cell: Extract<GridCell, { kind: 'measured' }>;
  attribute: Attribute;
  full: number;
  lookup: Lookup;
}

/** Each reading with its picture, its range and the comparison arm of its own study. */
export function MeasuredCell({ cell, attribute, full, lookup }: Props) {
  const { t, language } = useWords();
  const readings = cell.readings.map((reading) => figuresOf(reading, attribute, lookup));
  const main = readings.filter(({ reading }) => reading.grade !== 'severe');
  // Where only severe cases were published, they are the reading, and are said to be severe.
  const shown = main.length > 0 ? main : readings;
  const severeIn = (study: StudyId) =>
    readings.filter((figures) => !shown.includes(figures) && figures.reading.study.id === study);
  const isBenefit = attribute.group === 'benefit';
  const over =
    cell.over === null
      ? t('options:overUnknown')
      : t('options:over', { months: formatNumber(language, cell.over, 1) });
  const about = [...caveatsOf(cell).map((key) => t(key)), ...(isBenefit ? [] : [over])];
  return (
    <>
      {shown.map((figures) => (
        <div key={figures.reading.fact} className={styles.reading}>
          <ReadingView figures={figures} attribute={attribute} full={full} lookup={lookup} />
          {isBenefit && <Gain figures={figures} attribute={attribute} direction={cell.direction} />}
          {severeIn(figures.reading.study.id).map((severe) => (
            <SevereLine key={severe.reading.fact} figures={severe} attribute={attribute} lookup={lookup} />
          ))}
        </div>
      ))}
      {about.length > 0 && <p className={styles.quiet}>{about.join(', ')}</p>}
    </>
  );
}

function ReadingView({ figures, attribute, full, lookup }: Omit<Props, 'cell'> & { figures: Figures }) {
  const { t, language } = useWords();
  const { reading, shown, control } = figures;
  const { number, unit, range } = quantityWords(t, shown, attribute.measure);
  const against =
    control === null
      ? null
      : t('options:control', {
          figure: quantityInShort(t, control, attribute.measure),
          arm: lookup.text(language, `studies.${reading.study.id}.control`),
        });
  return (
    <>
      <p>
        {unit === '' ? number : <span className={styles.number}>{number}</span>} {unit}
        {reading.grade === 'severe' && ` (${t('options:severeOnly')})`}
        {range !== null && <span className={styles.quiet}> {range}</span>}
      </p>
      <Picture figures={figures} attribute={attribute} full={full} against={against} />
      {against !== null && <p>{against}</p>}
      <p className={styles.quiet}>
        {t('options:inStudy', { study: studyName(language, reading.study, lookup) })}
      </p>
    </>
  );
}

/** Bars where a benefit is held against its comparison arm, a hundred people where something happens to people. */
function Picture({
  figures,
  attribute,
  full,
  against,
}: {
  figures: Figures;
  attribute: Attribute;
  full: number;
  /** The comparison arm in words. */
  against: string | null;
}) {
  const { t, language } = useWords();
  const { reading, shown, control } = figures;
  const size = sizeOf(shown);
  if (size === null || attribute.measure === 'of-1000') return null;
  if (attribute.group !== 'benefit') {
    return <IconArray count={size} label={t('options:picture', { count: formatNumber(language, size) })} />;
  }
  const isControl = reading.arm === 'control';
  // A range that is drawn is also read aloud; one that is not known is said to be so beside the picture.
  const withRange = (words: string | null, quantity: Quantity | null) =>
    words === null || quantity === null || barRangeOf(quantity) === null
      ? words
      : `${words}, ${quantityWords(t, quantity, attribute.measure).range}`;
  const label = [withRange(quantityInShort(t, shown, attribute.measure), shown), withRange(against, control)];
  return (
    <PairBars
      treated={isControl ? null : barOf(shown)}
      control={isControl ? barOf(shown) : barOf(control)}
      full={full}
      label={label.filter((part) => part !== null).join('; ')}
    />
  );
}

function barOf(quantity: Quantity | null): Bar | null {
  const value = quantity === null ? null : sizeOf(quantity);
  return quantity === null || value === null ? null : { value, range: barRangeOf(quantity) };
}

function SevereLine({
  figures,
  attribute,
  lookup,
}: {
  figures: Figures;
  attribute: Attribute;
  lookup: Lookup;
}) {
  const { t, language } = useWords();
  const { reading, shown, control } = figures;
  const figure = quantityInShort(t, shown, attribute.measure);
  if (control === null) return <p>{t('options:severe', { figure })}</p>;
  return (
    <p>
      {t('options:severeControl', {
        figure,
        control: quantityInShort(t, control, attribute.measure),
        arm: lookup.text(language, `studies.${reading.study.id}.control`),
      })}
    </p>
  );
}

interface GainProps {
  figures: Figures;
  attribute: Attribute;
  direction: Props['cell']['direction'];
}

/** What lies between the two bars of one study; a gap that may be chance is said to be no clear difference. */
function Gain({ figures, attribute, direction }: GainProps) {
  const { t } = useWords();
  const { shown, control } = figures;
  if (direction === 'no-clear-difference') return <p>{t('options:direction.no-clear-difference')}</p>;
  const value = control === null ? null : gainOver(shown, control, attribute.measure);
  if (value === null) return null;
  const gain: Quantity = { kind: 'figure', value, low: null, high: null, bounds: 'not-reported' };
  return <p>{t('options:gain', { figure: quantityInShort(t, gain, attribute.measure) })}</p>;
}
