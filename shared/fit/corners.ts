/** With more alternatives than this there are too many ways to go through. */
const mostInAllWays = 4;

/**
 * The ways in which unknown measurements are moved to the ends of their scales: for each way, whether those of each
 * alternative stand at their best (or else at their worst). More worth in one place never lowers an alternative, so
 * its own are moved together. With at most four alternatives that have unknown ones, these are all ways. With more,
 * each alternative in turn has its own against all others': no share leaves what is found between these ways, but a
 * group of several may be another one at a way that is not looked at.
 */
export function cornersOf(hasUnknown: readonly boolean[]): boolean[][] {
  const open = hasUnknown.flatMap((is, place) => (is ? [place] : []));
  if (open.length === 0) return [];
  if (open.length > mostInAllWays)
    return hasUnknown.flatMap((_, own) =>
      [true, false].map((isOwnBest) => hasUnknown.map((_each, place) => (place === own) === isOwnBest)),
    );
  return Array.from({ length: 2 ** open.length }, (_, way) =>
    hasUnknown.map((_each, place) => ((way >> open.indexOf(place)) & 1) === 1 && hasUnknown[place] === true),
  );
}
