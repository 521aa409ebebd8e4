/** How often each alternative comes first, and how often each stands above each other one; shares from 0 to 1. */
export interface Shares {
  first: readonly number[];
  pairwise: readonly (readonly number[])[];
}

export interface Verdict {
  kind: 'steady' | 'leans' | 'about-the-same' | 'cannot-say';
  /** The places of the alternatives that it speaks of, in the order in which they were given; none for cannot-say. */
  group: number[];
  /** The share of runs in which the alternative that comes first most often does so; with unknowns, the smallest found. */
  share: number;
}

const steadyFrom = 0.85;
const leansFrom = 0.65;
/** Shares that are sums of split ties, such as thirds, miss the threshold by rounding. */
const rounding = 1e-9;
const reaches = (share: number, threshold: number) => share >= threshold - rounding;

/**
 * The verdict over the runs. `ends` are the shares found with unknown measurements moved to their ends: where the
 * alternatives that the verdict speaks of are not the same in all of them, nothing can be said; where they are,
 * the least steady verdict is given. Unknown is not a tie.
 */
export function decide(shares: Shares, ends: readonly Shares[]): Verdict {
  const verdict = verdictOf(shares);
  let weakest = verdict;
  for (const end of ends) {
    const moved = verdictOf(end);
    if (moved.group.join() !== verdict.group.join())
      return { kind: 'cannot-say', group: [], share: verdict.share };
    if (moved.share < weakest.share) weakest = moved;
  }
  return weakest;
}

function verdictOf({ first, pairwise }: Shares): Verdict {
  const share = Math.max(...first);
  const leader = first.indexOf(share);
  if (reaches(share, leansFrom))
    return { kind: reaches(share, steadyFrom) ? 'steady' : 'leans', group: [leader], share };
  return { kind: 'about-the-same', group: groupAround(leader, pairwise[leader] ?? []), share };
}

/**
 * Those that the leader stands above in fewer than 65 of 100 runs. Where there is no such one, because several
 * share what the leader lacks, the closest: nothing is about the same as itself alone.
 */
function groupAround(leader: number, above: readonly number[]): number[] {
  const others = above.map((share, place) => ({ share, place })).filter(({ place }) => place !== leader);
  const closest = Math.min(...others.map(({ share }) => share));
  const near = others.filter(({ share }) => !reaches(share, leansFrom) || share === closest);
  return [leader, ...near.map(({ place }) => place)].toSorted((a, b) => a - b);
}
