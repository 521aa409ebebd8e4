import type { Lookup } from '../content/lookup.ts';
import { formatList, formatNumber, type Translator } from '../i18n/translate.ts';
import type { AttributeId, OptionId } from '../ids.ts';
import { assertNever } from '../result.ts';
import type { Visit } from '../visit/visit.ts';
import type { CardTurn, Strength, WeightTurn } from './explain.ts';
import type { Outcome, UnknownCard } from './outcome.ts';
import type { Gap } from './weighing.ts';

/** What the runs allow to be said, in the words of one language; screen, paper and record are made from this. */
export interface OutcomeWords {
  /** The verdict in one sentence, and what belongs to it. `not` stands between the two. */
  said: string[];
  /** What fits, what pulls the other way, what is not known: a label and what stands under it. */
  points: { label: string; text: string }[];
  /** What would turn it around. */
  turns: string[];
  /** How often it came closer, with the tiles; null where nothing stands out. */
  often: string | null;
  /** How it was worked out, and what makes it less sure. */
  doubts: string[];
  /** The three sentences of what it is not. They stand with every verdict, on screen and on paper. */
  not: string;
}

interface Around {
  t: Translator;
  lookup: Lookup;
  texts: Visit['texts'];
}

/** Says an outcome. No ordinal, no percentage, no "best"; where nothing stands out, no word that orders. */
export function outcomeWords(outcome: Outcome, around: Around): OutcomeWords {
  const { t } = around;
  const nothing = { points: [], turns: [], often: null, doubts: [], not: t('weigh:not') };
  switch (outcome.kind) {
    case 'steady':
    case 'leans':
      return { ...nothing, ...leaderWords(outcome, around) };
    case 'about-the-same': {
      const { group, rest, strengths, isAllSame } = outcome;
      const options = optionList(group, around);
      const said = [
        t(`weigh:same.${isAllSame ? 'level' : rest.length === 0 ? 'all' : 'some'}`, { options }),
        ...(strengths.length === group.length ? [t('weigh:same.reasons')] : []),
        ...(rest.length === 0 ? [] : [t('weigh:same.rest', { options: optionList(rest, around) })]),
        t('weigh:same.next'),
      ];
      const points = [...strengthPoints(strengths, around), ...otherPoints(outcome, around)];
      return { ...nothing, said, points, doubts: doubtWords(outcome, around) };
    }
    case 'cannot-say': {
      const gaps = [
        ...outcome.gaps.map((gap) => gapWords(gap, around)),
        ...outcome.unknown.map((one) => t('weigh:gap.unknown', namesOf(one, around))),
      ];
      // Two cards with the same gap are said once where they are not named.
      return { ...nothing, said: [t('weigh:cannotSay'), ...new Set(gaps), t('weigh:notTie')] };
    }
    default:
      return assertNever(outcome);
  }
}

type Leader = Extract<Outcome, { kind: 'steady' | 'leans' }>;

function leaderWords(outcome: Leader, around: Around): Omit<OutcomeWords, 'not'> {
  const { t } = around;
  const option = optionName(outcome.option, around);
  const { fits, pulls, turn } = outcome;
  const point = (label: string, cards: readonly AttributeId[]) =>
    cards.length === 0 ? [] : [{ label, text: cardList(cards, around) }];
  return {
    said: [
      t(`weigh:said.${outcome.kind}`, { option }),
      ...(outcome.isAsGoodOnAll ? [t('weigh:asGood', { option })] : []),
    ],
    points: [
      ...point(t('weigh:fits'), fits),
      ...point(t('weigh:pulls'), pulls),
      ...otherPoints(outcome, around),
    ],
    turns: [
      ...(turn.importance === null ? [] : [weightTurn(turn.importance, around)]),
      ...(turn.number === null ? [] : [numberTurn(turn.number, around)]),
    ],
    often: t(`weigh:moved.${outcome.kind}`, { option, often: howOften(outcome.times, t) }),
    doubts: doubtWords(outcome, around),
  };
}

/** "About 7 times out of 10", or "nearly every time". */
const howOften = (times: number | null, t: Translator): string =>
  times === null ? t('weigh:often.nearly') : t('weigh:often.times', { times });

const optionName = (id: OptionId, { t, lookup }: Around) => lookup.text(t.language, `options.${id}.name`);
/** The row, where a number of a study is spoken of. */
const rowName = (id: AttributeId, { t, lookup }: Around) => lookup.text(t.language, `attributes.${id}.name`);
/** The card by its good end, as she would say it herself. */
const cardName = (id: AttributeId, { t, lookup }: Around) => lookup.text(t.language, `attributes.${id}.aim`);

const optionList = (ids: readonly OptionId[], around: Around) =>
  formatList(
    around.t.language,
    ids.map((id) => optionName(id, around)),
  );
const cardList = (ids: readonly AttributeId[], around: Around) =>
  ids.map((id) => cardName(id, around)).join(' · ');

const namesOf = ({ card, options }: UnknownCard, around: Around) => ({
  card: cardName(card, around),
  options: optionList(options, around),
});

/** What speaks for each of a group, in the order of the columns: the reasons differ although nothing stands out. */
const strengthPoints = (strengths: readonly Strength[], around: Around) =>
  strengths.map(({ option, cards }) => ({
    label: around.t('weigh:speaksFor', { option: optionName(option, around) }),
    text: cardList(cards, around),
  }));

/** On what the options do not differ, and what is not known of whom. */
function otherPoints({ same, unknown }: Pick<Leader, 'same' | 'unknown'>, around: Around) {
  const { t } = around;
  return [
    ...(same.length === 0 ? [] : [{ label: t('weigh:sameOn'), text: cardList(same, around) }]),
    ...unknown.map((one) => ({
      label: t('weigh:unknown'),
      text: t('weigh:unknownFor', namesOf(one, around)),
    })),
  ];
}

/** A card that she picked and nothing can be said on; her own words are given back as she said them. */
function gapWords({ card, why }: Gap, around: Around): string {
  const { t, texts } = around;
  if (why === 'own') {
    const words = texts['own-card'];
    return words === '' ? t('weigh:gap.ownWithoutWords') : t('weigh:gap.own', { words });
  }
  return why === 'not-here'
    ? t('weigh:gap.not-here')
    : t(`weigh:gap.${why}`, { card: cardName(card, around) });
}

function weightTurn(turn: WeightTurn | 'none', around: Around): string {
  const { t } = around;
  if (turn === 'none') return t('weigh:turn.none');
  const { card, isMore, word, instead } = turn;
  return t(isMore ? `weigh:turn.more.${word}` : `weigh:turn.less.${word}`, {
    card: cardName(card, around),
    instead: optionName(instead, around),
  });
}

/**
 * With its number where the number is one that she can read on the card, and differs as it is read there; a difference
 * or a band is said in words.
 */
function numberTurn(turn: CardTurn, around: Around): string {
  const { t } = around;
  const names = { row: rowName(turn.card, around), option: optionName(turn.option, around) };
  const [from, to] = [turn.from, turn.to].map((value) =>
    turn.basis === 'counts'
      ? formatNumber(t.language, Math.round(value * 100))
      : formatNumber(t.language, value, 1),
  ) as [string, string];
  const isRead = turn.basis === 'counts' || turn.basis === 'visits';
  if (isRead && from !== to)
    return t(`weigh:turn.${turn.basis as 'counts' | 'visits'}`, { ...names, from, to });
  return t(turn.isBetter ? 'weigh:turn.better' : 'weigh:turn.worse', names);
}

/** What she said of how much each card counts: the order, words, or points. */
const movedBy = {
  none: 'order',
  ordinal: 'order',
  ratio: 'words',
  interval: 'points',
  exact: 'points',
} as const;

/** By what the runs moved the weights and the numbers, and which of these are less sure. */
function doubtWords({ doubts, moved }: Pick<Leader, 'doubts' | 'moved'>, around: Around): string[] {
  const { indirect, otherStudies, withoutRange } = doubts;
  const { t } = around;
  const say = (key: 'indirect' | 'otherStudies' | 'withoutRange', cards: readonly AttributeId[]) => {
    const rows = cards.map((card) => rowName(card, around)).join(' · ');
    return cards.length === 0 ? [] : [t(`weigh:doubt.${key}`, { rows })];
  };
  return [
    t(`weigh:moves.${movedBy[moved]}`),
    ...say('indirect', indirect),
    ...say('otherStudies', otherStudies),
    ...say('withoutRange', withoutRange),
  ];
}
