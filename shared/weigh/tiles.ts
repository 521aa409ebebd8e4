import type { Translator } from '../i18n/translate.ts';

const count = 10;
/** Above this share it is said to be nearly every time, and one tile stays open: nobody can be surer than that. */
const nearlyEvery = 0.95;

/** "About 7 times out of 10" as a whole number from 0 to 9; null is "nearly every time". `share` from 0 to 1. */
export function timesOutOfTen(share: number): number | null {
  return share > nearlyEvery ? null : Math.min(count - 1, Math.round(share * count));
}

/**
 * Ten tiles for how often each alternative came closer (shares that add up to 1): the places of the alternatives,
 * those of one together, in their order; null is a tile that stays open. The one that came closer most often has as
 * many as the words say; the rest goes to the others by largest remainder.
 */
export function tilesOf(shares: readonly number[]): (number | null)[] {
  const most = Math.max(...shares);
  const leader = shares.indexOf(most);
  const times = timesOutOfTen(most);
  if (times === null) return [...Array.from({ length: count - 1 }, () => leader), null];
  const left = count - times;
  const parts = shares.map((share, place) => (place === leader ? 0 : (share / (1 - most)) * left));
  const whole = parts.map((part) => Math.floor(part + 1e-9));
  const missing = left - whole.reduce((sum, tiles) => sum + tiles, 0);
  const byRemainder = parts
    .map((part, place) => ({ place, rest: part - (whole[place] ?? 0) }))
    .filter(({ place }) => place !== leader)
    .toSorted((a, b) => b.rest - a.rest)
    .slice(0, missing)
    .map(({ place }) => place);
  const tiles = (place: number) =>
    place === leader ? times : (whole[place] ?? 0) + (byRemainder.includes(place) ? 1 : 0);
  return shares.flatMap((_, place) => Array.from({ length: tiles(place) }, () => place));
}

/** By which letter an option is known on the tiles: A for the first of today's columns. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

/** The tiles for who cannot see them: "A: 7; B: 3". */
export function tilesInWords(tiles: readonly (number | null)[], t: Translator): string {
  const places = [...new Set(tiles)];
  const counts = places.map((place) => {
    const found = tiles.filter((tile) => tile === place).length;
    if (place === null) return t('weigh:tilesLeft', { count: found });
    return t('weigh:tilesOf', { letter: letterOf(place), count: found });
  });
  return t('weigh:tilesAlt', { tiles: counts.join('; ') });
}
