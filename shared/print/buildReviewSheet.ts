import { figuresOf } from '../compare/figures.ts';
import { type Grid, gridOf } from '../compare/grid.ts';
import { quantityWords } from '../compare/quantityWords.ts';
import { statementWords } from '../compare/statementWords.ts';
import type { Lookup } from '../content/lookup.ts';
import type { Option } from '../content/option.ts';
import type { Term } from '../content/terms.ts';
import type { Translator } from '../i18n/translate.ts';
import type { Instant, OptionId, SourceId, StudyId } from '../ids.ts';
import { unknownProfile } from '../patient/profile.ts';
import { labelled, list, quiet, text } from './line.ts';
import type { Line, PrintModel, Section } from './model.ts';

interface Sheet {
  option: Option;
  grid: Grid;
  lookup: Lookup;
  t: Translator;
}

/**
 * One option as a sheet for the clinic's content lead: every sentence and every number with a box to tick, the rules
 * under which it is thought of, the sources, and a line to sign. For clinicians, so nothing is left out of it.
 */
export function buildReviewSheet(id: OptionId, lookup: Lookup, t: Translator, now: Instant): PrintModel {
  const option = lookup.option(id);
  const sheet = { option, grid: gridFor(option, lookup), lookup, t };
  const words = (part: string) => lookup.text(t.language, `options.${id}.${part}`);
  return {
    language: t.language,
    title: t('reviewSheet:title', { option: words('name') }),
    heading: words('name'),
    subtitle: words('short'),
    headerLeft: t('reviewSheet:header'),
    headerRight: t('reviewSheet:library', { version: lookup.library.head.version }),
    footer: t('reviewSheet:footer'),
    pageOf: t('print:pageOf', { page: '{{page}}', pages: '{{pages}}' }),
    sections: [
      sentences(sheet),
      numbers(sheet),
      ...studies(sheet),
      rules(sheet),
      sources(sheet),
      signature(t),
    ],
    madeAt: now,
  };
}

/** The option alone, with the gate open and everything told: the sheet is read by clinicians. */
function gridFor({ id }: Option, lookup: Lookup): Grid {
  const told = { diagnosis: 'yes', spread: 'yes', 'not-curable': 'yes', 'newest-result': 'yes' } as const;
  return gridOf({ told, gate: 'numbers', columns: [id], goesWith: [], profile: unknownProfile }, lookup);
}

const section = (id: string, heading: string, blocks: Section['blocks']): Section => ({
  id,
  heading,
  tone: 'plain',
  blocks,
});

const box = '[  ]';

/** A box to tick, the name of what is read, and what it says. */
const tick = (label: string, words: string): Line => ({
  runs: [{ text: `${box} ` }, ...labelled(`${label}:`, words).runs],
});

function sentences({ option, lookup, t }: Sheet): Section {
  const { language } = t;
  const about = (['what', 'status', 'for-whom'] as const).map((part) =>
    tick(t(`reviewSheet:${part}`), lookup.text(language, `options.${option.id}.${part}`)),
  );
  const ofRows = lookup.library.attributes.flatMap(({ id }) =>
    ['cell', 'why', 'unknown'].flatMap((part) => {
      const words = lookup.textOrNull(language, `options.${option.id}.${part}.${id}`);
      return words === null ? [] : [tick(lookup.text(language, `attributes.${id}.name`), words)];
    }),
  );
  const guideline = option.cells[guidelineRow(lookup)];
  const statements =
    guideline?.kind === 'guideline'
      ? guideline.statements.map((statement) =>
          tick(
            t('reviewSheet:guideline'),
            `${statementWords({ ...statement, isHers: false }, lookup, language)} ${statement.year}.`,
          ),
        )
      : [];
  return section('sentences', t('reviewSheet:sentences'), [list([...about, ...statements, ...ofRows])]);
}

const guidelineRow = ({ library }: Lookup) =>
  library.attributes.find(({ measure }) => measure === 'guideline')?.id ?? ('guideline' as never);

/** Each row on a line: the number with its range against the comparison arm, the letter of its study, its source. */
function numbers({ grid, lookup, t }: Sheet): Section {
  const cited = citedSources(grid, lookup);
  const letters = studiesIn(grid);
  const lines = grid.rows.flatMap(({ attribute, cells: [cell] }) => {
    if (cell?.kind !== 'measured') return [];
    const said = cell.readings.map((reading) => {
      const { shown, control } = figuresOf(reading, attribute, lookup);
      const { number, unit, range } = quantityWords(t, shown, attribute.measure);
      const against = control === null ? '' : ` / ${quantityWords(t, control, attribute.measure).number}`;
      const grade = reading.grade === 'severe' ? `${t('options:severeOnly')} ` : '';
      const source = cited.indexOf(lookup.fact(reading.fact).source) + 1;
      const study = letterOf(letters.indexOf(reading.study.id));
      return `${grade}${number} ${unit}${against}${range === null ? '' : ` (${range})`} [${study}, ${source}]`;
    });
    return [tick(lookup.text(t.language, `attributes.${attribute.id}.name`), said.join('; '))];
  });
  const blocks =
    lines.length === 0
      ? [quiet(t('reviewSheet:noNumbers'))]
      : [quiet(t('reviewSheet:howToRead')), list(lines)];
  return section('numbers', t('reviewSheet:numbers'), blocks);
}

/** Who was in each study, and what was held against what. */
function studies({ grid, lookup, t }: Sheet): Section[] {
  const found = studiesIn(grid);
  if (found.length === 0) return [];
  const lines = found.map((id, at) => {
    const { name, registration, arms, followUp } = lookup.study(id);
    const words = (part: string) => lookup.textOrNull(t.language, `studies.${id}.${part}`) ?? '';
    const people = [arms.treated.people, arms.control?.people ?? null].filter((count) => count !== null);
    const against = arms.control === null ? t('reviewSheet:alone') : words('control');
    const parts = [
      `${words('treated')} / ${against}`,
      people.length === 0 ? '' : people.join(' / '),
      followUp === null ? '' : t(`evidence:followUp.${followUp.unit}`, { time: String(followUp.value) }),
      registration ?? '',
    ];
    return tick(
      `${letterOf(at)}, ${name}`,
      `${words('people')} ${parts.filter((part) => part !== '').join('. ')}.`,
    );
  });
  return [section('studies', t('reviewSheet:studies'), [list(lines)])];
}

/** The studies of its numbers, each once, in the order in which a reader meets them. */
const studiesIn = ({ rows }: Pick<Grid, 'rows'>): StudyId[] => [
  ...new Set(
    rows.flatMap(({ cells: [cell] }) =>
      cell?.kind === 'measured' ? cell.readings.map(({ study }) => study.id) : [],
    ),
  ),
];

const letterOf = (at: number) => String.fromCharCode(65 + at);

/** The sources of its numbers and of what guidelines say, each once, in the order in which a reader meets them. */
function citedSources({ rows }: Pick<Grid, 'rows'>, lookup: Lookup): SourceId[] {
  const all = rows.flatMap(({ cells: [cell] }) => {
    if (cell?.kind === 'measured') return cell.readings.map(({ fact }) => lookup.fact(fact).source);
    return cell?.kind === 'guideline' ? cell.statements.map(({ source }) => source) : [];
  });
  return [...new Set(all)];
}

function rules({ option, t }: Sheet): Section {
  const { when, tests, notWhen, caution } = option.terms;
  const said = [
    ['when', when],
    ['tests', tests],
    ['notWhen', notWhen],
    ['caution', caution],
  ] as const;
  const lines = said
    .filter(([, terms]) => terms.length > 0)
    .map(([name, terms]) => tick(t(`reviewSheet:${name}`), terms.map(termWords).join('; ')));
  return section(
    'rules',
    t('reviewSheet:rules'),
    lines.length === 0 ? [quiet(t('reviewSheet:noRules'))] : [list(lines)],
  );
}

/** As the rule is written: whoever reads this checks the rule, not a sentence about it. */
function termWords(term: Term): string {
  if ('any' in term) return term.any.map(termWords).join(' / ');
  return `${term.item} = ${term.is.join(', ')}`;
}

function sources({ grid, lookup, t }: Sheet): Section {
  const items = citedSources(grid, lookup).map((id) => {
    const { citation, publisher, year, identifier } = lookup.source(id);
    const where = [publisher, year === null ? null : String(year), identifier].filter(
      (part) => part !== null,
    );
    return text(`${citation} ${where.join(', ')}.`);
  });
  const blocks = items.length === 0 ? [quiet(t('reviewSheet:noSources'))] : [list(items, true)];
  return section('sources', t('reviewSheet:sources'), blocks);
}

const signature = (t: Translator): Section =>
  section('sign', t('reviewSheet:sign'), [
    {
      kind: 'pairs',
      rows: (['name', 'role', 'date'] as const).map((part) => ({
        label: t(`reviewSheet:${part}`),
        value: { runs: [], blank: true },
      })),
    },
  ]);
