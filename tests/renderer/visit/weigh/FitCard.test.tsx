import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { WeighStep } from '../../../../renderer/visit/weigh/WeighStep.tsx';
import { AttributeId, type Language, languages, OptionId } from '../../../../shared/ids.ts';
import { importanceWords, type Visit } from '../../../../shared/visit/visit.ts';
import { fixedPart } from '../../../support/fixedPart.ts';
import { holdStep } from '../../../support/heldStep.tsx';
import { pdfTools } from '../../../support/makePdf.ts';
import { palbo, realLookup, ribo } from '../../../support/realLibrary.ts';
import { noon } from '../../../support/visits.ts';
import { weighCases } from '../../../support/weighCases.ts';
import {
  outcomeOfVisit,
  verdictLines,
  verdicts,
  visitThat,
  weighedWords,
  weighVisit,
} from '../../../support/weighed.ts';

const { en } = pdfTools.translators;
const inBoth = <Name extends string>(names: readonly Name[]) =>
  names.flatMap((name) => languages.map((language): [Name, Language] => [name, language]));

/** The card with the verdict, as soon as the runs are through. */
async function verdictOf(visit: Visit, language: Language = 'en') {
  const t = pdfTools.translators[language];
  const { recorded } = await holdStep(WeighStep, visit, { language });
  await screen.findByText(t('weigh:not'));
  return { recorded, card: screen.getByRole('region', { name: t('weigh:heading') }) };
}
const tilesIn = (card: HTMLElement) => within(card).queryByRole('img', { hidden: true });

describe('A verdict', () => {
  test.each(inBoth(verdicts))(
    'is said in its own sentences, and all of them (%s, %s)',
    async (name, language) => {
      const visit = visitThat(name);
      const { said, points, turns, often, doubts } = weighedWords(visit, language);
      const { card } = await verdictOf(visit, language);
      for (const sentence of [
        ...said,
        ...points.flatMap(({ label, text }) => [label, text]),
        ...turns,
        ...(often === null ? [] : [often]),
        ...doubts,
      ])
        expect(within(card).getAllByText(sentence).length).toBeGreaterThan(0);
    },
  );

  test.each(inBoth(verdicts))(
    'has right under it what it is not, in sight without opening anything (%s, %s)',
    async (name, language) => {
      const visit = visitThat(name);
      const { not } = weighedWords(visit, language);
      const { card } = await verdictOf(visit, language);
      expect(card.textContent).toContain(verdictLines(visit, language).join(''));
      expect(not.match(/\. |\.$/g)).toHaveLength(3);
      const shown = within(card).getByText(not);
      expect(shown.closest('details, [hidden], [aria-hidden="true"]')).toBeNull();
    },
  );

  test('that nothing can be said is not said to be a tie, and has nothing that would turn it around', async () => {
    const { card } = await verdictOf(visitThat('cannot-say'));
    expect(within(card).getByText(en('weigh:notTie'))).toBeTruthy();
    expect(within(card).queryByText(en('weigh:turnTitle'))).toBeNull();
    expect(card.textContent).not.toContain(fixedPart('en', 'weigh:same.all'));
  });
});

describe('How steady it is', () => {
  test.each(['steady', 'leans'] as const)(
    'is folded away as ten lettered tiles, an image with words (%s)',
    async (name) => {
      const visit = visitThat(name);
      const outcome = outcomeOfVisit(visit);
      const tiles = 'tiles' in outcome ? outcome.tiles : [];
      const { card } = await verdictOf(visit);
      const shown = tilesIn(card);
      expect(shown?.closest('details')?.open).toBe(false);
      const letters = [...(shown?.children ?? [])].map(({ textContent }) => textContent);
      expect(letters).toEqual(tiles.map((place) => (place === null ? '' : 'ABCD'[place])));
      expect(letters).toHaveLength(10);
      const counted = [...new Set(letters)].map((letter) => {
        const count = letters.filter((one) => one === letter).length;
        return letter === '' ? `open: ${count}` : `${letter}: ${count}`;
      });
      expect(shown?.getAttribute('aria-label')).toBe(`Ten tiles. ${counted.join('; ')}.`);
      expect(within(card).queryByText(en('weigh:tilesOpen')) !== null).toBe(letters.includes(''));
    },
  );

  test('says which option each letter is, in the order of the columns', async () => {
    const visit = visitThat('leans');
    const names = visit.columns.map((id) => realLookup.text('en', `options.${id}.name`));
    const { card } = await verdictOf(visit);
    const letters = within(card).getAllByRole('listitem', { hidden: true });
    expect(letters.map(({ textContent }) => textContent)).toEqual(
      names.map((name, place) => `${'ABCD'[place]} is ${name}`),
    );
  });

  test('gives no option a tile that is bolder, longer or in another colour', async () => {
    const { card } = await verdictOf(visitThat('leans'));
    const tiles = [...(tilesIn(card)?.children ?? [])];
    expect(new Set(tiles.map(({ className, tagName }) => `${tagName} ${className}`)).size).toBe(1);
    expect(tiles.filter((tile) => tile.hasAttribute('style'))).toEqual([]);
  });

  test.each<[string, Visit]>([
    ['about the same', visitThat('about-the-same')],
    ['about the same, with doubts', weighVisit('group-of-four')],
    ['we cannot say', visitThat('cannot-say')],
  ])('has no tiles where none came closer (%s)', async (_which, visit) => {
    const { doubts } = weighedWords(visit);
    const { card } = await verdictOf(visit);
    expect(tilesIn(card)).toBeNull();
    expect(card.textContent).not.toContain(en('weigh:tilesCaption'));
    expect(card.textContent).not.toContain(en('weigh:howSteady'));
    expect(card.querySelector('details') !== null).toBe(doubts.length > 0);
  });

  test('keeps the doubts folded away with it, also where it has no tiles', async () => {
    const visit = weighVisit('group-of-four');
    const { doubts } = weighedWords(visit);
    expect(outcomeOfVisit(visit).kind).toBe('about-the-same');
    expect(doubts.length).toBeGreaterThan(0);
    const { card } = await verdictOf(visit);
    for (const sentence of doubts)
      expect(within(card).getByText(sentence).closest('details')?.open).toBe(false);
  });
});

test.each(inBoth(weighCases))(
  'Nowhere on the step is there a percentage, a word that ranks, or a colour (%s, %s)',
  async (name, language) => {
    await holdStep(WeighStep, weighVisit(name), { language });
    const heading = pdfTools.translators[language]('weigh:heading');
    const card = await screen.findByRole('region', { name: heading });
    await waitFor(() => expect(within(card).queryAllByText(/./, { selector: 'p' })).not.toEqual([]));
    const words = screen.getByTestId('step').textContent ?? '';
    expect(words).not.toMatch(/%|\bper ?cent|por ciento/i);
    expect(words).not.toMatch(/\b(best|worst|winner|wins?|ranked?|ranking|score|first choice|top)\b/i);
    expect(words).not.toMatch(
      /\b(la|el) mejor\b|\bpeor\b|\bganad|\bgana\b|puntaje|primer lugar|primera opción/i,
    );
    expect(words).not.toMatch(/\b(green|red|yellow|orange|verde|roj[oa]|amarill[oa]|naranja)\b/i);
  },
);

/** A visit in which a word between two of her cards makes another verdict: the place of the first, and the word. */
function turnedByAWord() {
  const tries = (['about-the-same', 'leans', 'group-of-four', 'steady'] as const).flatMap((name) => {
    const visit = weighVisit(name);
    return visit.matters.cards.slice(1).flatMap((less, place) =>
      importanceWords.map((word) => {
        const pairs = [{ more: visit.matters.cards[place] ?? less, less, word }];
        return {
          visit,
          place,
          word,
          after: verdictLines({ ...visit, importance: { kind: 'words', pairs } }),
        };
      }),
    );
  });
  const found = tries.find(({ visit, after }) => verdictLines(visit)[0] !== after[0]);
  if (found === undefined) throw new Error('No word turns any of the made-up visits.');
  return found;
}

test('The verdict follows what she says of how much more a thing counts', async () => {
  const { visit, place, word, after } = turnedByAWord();
  const before = verdictLines(visit);
  const { card } = await verdictOf(visit);
  expect(card.textContent).toContain(before.join(''));
  fireEvent.click(screen.getAllByRole('radio', { name: en(`weigh:word.${word}`) })[place] as HTMLElement);
  await waitFor(() => expect(card.textContent).toContain(after.join('')));
  expect(card.textContent).not.toContain(before[0]);
});

describe('Which way of taking it suits her', () => {
  const columnsOf = (...ids: string[]): Partial<Visit> => {
    const columns = ids.map((id) => OptionId.parse(id));
    return { columns, released: { by: 'Dr. Lee (made up)', columns, own: null, at: noon } };
  };
  const ways = columnsOf(palbo, 'fulvestrant');
  const matters = {
    answer: 'cards' as const,
    cards: ['how-taken', 'nausea'].map((id) => AttributeId.parse(id)),
  };
  const visitWith = (way: Visit['answers']['how-taken'], change: Partial<Visit> = {}) => {
    const visit = weighVisit('steady', { ...ways, matters, ...change });
    return { ...visit, answers: { ...visit.answers, 'how-taken': way } };
  };
  const question = () => screen.queryByRole('radiogroup', { name: en('answers:how-taken') });

  test('is asked where that alone is missing, and the answer brings the verdict', async () => {
    const { recorded, card } = await verdictOf(visitWith('open'));
    expect(card.textContent).toContain(fixedPart('en', 'weigh:gap.which-way'));
    expect(card.contains(question())).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: en('answers:how-taken.home') }));
    const after = verdictLines(visitWith('home'));
    await waitFor(() => expect(card.textContent).toContain(after.join('')));
    expect(recorded).toEqual([{ type: 'answer-set', answer: { question: 'how-taken', answer: 'home' } }]);
    expect(question()).toBeNull();
  });

  test.each(['home', 'clinic', 'either'] as const)('is not asked again after "%s"', async (way) => {
    await verdictOf(visitWith(way));
    expect(question()).toBeNull();
  });

  test('is not asked where she did not pick it', async () => {
    const others = { ...matters, cards: matters.cards.slice(1) };
    await verdictOf(visitWith('open', { matters: others }));
    expect(question()).toBeNull();
  });

  test('is not asked where all are taken in the same place', async () => {
    await verdictOf(visitWith('open', columnsOf(palbo, ribo)));
    expect(question()).toBeNull();
  });

  test('is not asked where nothing is added up anyway', async () => {
    const off = visitWith('open');
    await holdStep(WeighStep, { ...off, answers: { ...off.answers, weighing: 'off' } });
    await screen.findByText(en('weigh:off.turnedOff'));
    expect(question()).toBeNull();
  });
});

test('The verdict is read out when it changes, and nothing but the verdict', async () => {
  const visit = visitThat('leans');
  const { card } = await verdictOf(visit);
  const read = card.querySelectorAll('[aria-live="polite"]');
  expect([...read].map(({ textContent }) => textContent)).toEqual([verdictLines(visit).join('')]);
});
