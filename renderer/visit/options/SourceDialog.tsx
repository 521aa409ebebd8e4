import type { GridCell } from '../../../shared/compare/grid.ts';
import { likeYou } from '../../../shared/compare/likeYou.ts';
import { type QuantityWords, quantityWords } from '../../../shared/compare/quantityWords.ts';
import { studyName } from '../../../shared/compare/studyName.ts';
import type { Attribute } from '../../../shared/content/attribute.ts';
import type { Lookup } from '../../../shared/content/lookup.ts';
import type { Option } from '../../../shared/content/option.ts';
import { formatDay, formatNumber } from '../../../shared/i18n/translate.ts';
import type { SourceId } from '../../../shared/ids.ts';
import type { Profile } from '../../../shared/patient/profile.ts';
import { useWords } from '../../app/words.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { type Figures, figuresOf } from './figures.ts';
import styles from './SourceDialog.module.css';

/** The cell whose source somebody asked for. */
export interface Asked {
  cell: GridCell;
  attribute: Attribute;
  option: Option;
}

interface Props {
  asked: Asked | null;
  lookup: Lookup;
  profile: Profile;
  onClose: () => void;
}

/** Where a number comes from: who was studied, what was counted in both arms, why it is uncertain, where it stands. */
export function SourceDialog({ asked, lookup, profile, onClose }: Props) {
  const { t, language } = useWords();
  if (asked === null) return null;
  const { cell, attribute, option } = asked;
  const title = `${lookup.text(language, `attributes.${attribute.id}.name`)} · ${lookup.text(language, `options.${option.id}.name`)}`;
  return (
    <Dialog title={title} onClose={onClose}>
      {cell.kind === 'guideline' &&
        [...new Set(cell.statements.map(({ source }) => source))].map((source) => (
          <Citation key={source} source={source} lookup={lookup} />
        ))}
      {cell.kind === 'measured' &&
        cell.readings.map((reading) => (
          <Reading
            key={reading.fact}
            figures={figuresOf(reading, attribute, lookup)}
            attribute={attribute}
            lookup={lookup}
            profile={profile}
          />
        ))}
      {cell.kind === 'measured' && <Certainty cell={cell} lookup={lookup} />}
      <SideEffect attribute={attribute} lookup={lookup} />
      <p className={styles.soft}>{t('common:unreviewed')}</p>
    </Dialog>
  );
}

interface ReadingProps {
  figures: Figures;
  attribute: Attribute;
  lookup: Lookup;
  profile: Profile;
}

function Reading({ figures, attribute, lookup, profile }: ReadingProps) {
  const { t, language } = useWords();
  const { reading, shown, control } = figures;
  const { study } = reading;
  const fact = lookup.fact(reading.fact);
  const words = (part: 'treated' | 'control') => lookup.text(language, `studies.${study.id}.${part}`);
  const bounds = shown.kind === 'figure' ? shown.bounds : null;
  return (
    <section className={styles.reading}>
      <h3>{studyName(language, study, lookup)}</h3>
      <p>{lookup.text(language, `studies.${study.id}.people`)}</p>
      <p>
        {study.followUp === null
          ? t('evidence:followUpUnknown')
          : t(`evidence:followUp.${study.followUp.unit}`, {
              time: formatNumber(language, study.followUp.value, 1),
            })}
      </p>
      {study.arms.control === null && <p>{t('evidence:noControl')}</p>}
      <p>
        {t('evidence:likeYou')} <strong>{t(`evidence:likeYou.${likeYou(profile, study)}`)}</strong>
      </p>
      <ul className={styles.arms}>
        <Arm
          name={words(reading.arm)}
          people={study.arms[reading.arm]?.people ?? null}
          words={quantityWords(t, shown, attribute.measure)}
          grade={reading.grade}
        />
        {control !== null && (
          <Arm
            name={words('control')}
            people={study.arms.control?.people ?? null}
            words={quantityWords(t, control, attribute.measure)}
            grade={reading.grade}
          />
        )}
      </ul>
      {bounds === 'computed' && <p>{t('evidence:computedNote')}</p>}
      {bounds === 'reported' && <p>{t('evidence:reportedNote')}</p>}
      {fact.rate !== null && <p>{t(`evidence:rate.${fact.rate}`)}</p>}
      <Citation source={fact.source} lookup={lookup} />
    </section>
  );
}

interface ArmProps {
  name: string;
  people: number | null;
  words: QuantityWords;
  grade: Figures['reading']['grade'];
}

function Arm({ name, people, words, grade }: ArmProps) {
  const { t, language } = useWords();
  const number = [words.number, words.unit].filter((part) => part !== '').join(' ');
  const figure = [grade === 'severe' ? t('options:severe', { figure: number }) : number, words.range]
    .filter((part) => part !== null)
    .join(', ');
  if (people === null) return <li>{t('evidence:armLine', { arm: name, figure })}</li>;
  const count = t('evidence:people', { count: people }).replace(
    String(people),
    formatNumber(language, people),
  );
  return <li>{t('evidence:armLinePeople', { arm: name, people: count, figure })}</li>;
}

function Certainty({ cell, lookup }: { cell: Extract<GridCell, { kind: 'measured' }>; lookup: Lookup }) {
  const { t, language } = useWords();
  const why = cell.whyKeys.map((key) => lookup.text(language, key));
  return (
    <section className={styles.reading}>
      <p>
        {t('evidence:certainty')} <strong>{t(`evidence:certainty.${cell.certainty}`)}</strong>
      </p>
      {why.length > 0 && (
        <>
          <h3>{t('evidence:whyUncertain')}</h3>
          {why.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </>
      )}
    </section>
  );
}

/** What a side effect feels like, what helps, and when to call; nothing for other rows. */
function SideEffect({ attribute, lookup }: { attribute: Attribute; lookup: Lookup }) {
  const { t, language } = useWords();
  if (attribute.sideEffect === null) return null;
  return (
    <section className={styles.reading}>
      {(['feels', 'helps', 'call'] as const).map((part) => (
        <p key={part}>
          <strong>{t(`evidence:${part}`)}</strong>{' '}
          {lookup.text(language, `attributes.${attribute.id}.${part}`)}
        </p>
      ))}
    </section>
  );
}

/** As in a list of references; the citation itself is in the language of its publication. */
function Citation({ source, lookup }: { source: SourceId; lookup: Lookup }) {
  const { t, language } = useWords();
  const { citation, publisher, year, identifier, readOn } = lookup.source(source);
  const parts = [publisher, year === null ? null : String(year), identifier].filter((part) => part !== null);
  return (
    <p className={styles.soft}>
      {t('evidence:published')}: <span lang="en">{citation}</span> {parts.join(', ')}.{' '}
      {t('evidence:readOn', { day: formatDay(language, readOn) })}.
    </p>
  );
}
