/** A stream of random numbers that is the same whenever its seed is the same. */
export interface Random {
  /** Uniform between 0 and 1, both excluded, in steps of 2^-32. */
  uniform: () => number;
  /** Standard normal. */
  normal: () => number;
}

/**
 * Xoshiro128**: whole numbers from 0 to 2^32 - 1 out of four 32-bit numbers, not all of them zero.
 * Source: Blackman D, Vigna S. Scrambled linear pseudorandom number generators. ACM Trans Math Softw 2021;47:36.
 */
export function xoshiro128(first: number, second: number, third: number, fourth: number): () => number {
  let [a, b, c, d] = [first | 0, second | 0, third | 0, fourth | 0];
  return () => {
    const product = Math.imul(b, 5);
    const result = Math.imul((product << 7) | (product >>> 25), 9) >>> 0;
    const shifted = b << 9;
    c ^= a;
    d ^= b;
    b ^= c;
    a ^= d;
    c ^= shifted;
    d = (d << 11) | (d >>> 21);
    return result;
  };
}

/**
 * The stream of a seed (any whole number). `stream` tells apart those that belong to one seed, so that how many
 * numbers one of them gives away does not change another.
 */
export function randomFrom(seed: number, stream: number): Random {
  let state = scattered(scattered(seed % 2 ** 32) ^ Math.floor(seed / 2 ** 32)) ^ scattered(stream + 1);
  const next = () => {
    state = (state + 0x9e3779b9) | 0;
    return scattered(state);
  };
  // The 1 keeps the state from being all zeros, of which nothing else would ever come.
  const bits = xoshiro128(next(), next(), next(), next() | 1);
  const uniform = () => (bits() + 0.5) / 2 ** 32;
  return { uniform, normal: polarNormal(uniform) };
}

/** The finaliser of MurmurHash3 (Appleby A, 2011, public domain): seeds that lie together give streams that do not. */
function scattered(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** Source: Marsaglia G, Bray TA. A convenient method for generating normal variables. SIAM Rev 1964;6:260-264. */
function polarNormal(uniform: () => number): () => number {
  let spare = 0;
  let hasSpare = false;
  return () => {
    if (hasSpare) {
      hasSpare = false;
      return spare;
    }
    for (;;) {
      const x = 2 * uniform() - 1;
      const y = 2 * uniform() - 1;
      const square = x * x + y * y;
      if (square >= 1 || square === 0) continue;
      const factor = Math.sqrt((-2 * Math.log(square)) / square);
      spare = y * factor;
      hasSpare = true;
      return x * factor;
    }
  };
}

/** Exponential with mean 1. */
export const exponential = ({ uniform }: Random): number => -Math.log(uniform());

/**
 * Gamma with scale 1 and a shape of 1 or more.
 * Source: Marsaglia G, Tsang WW. A simple method for generating gamma variables. ACM Trans Math Softw 2000;26:363-372.
 */
function gamma({ uniform, normal }: Random, shape: number): number {
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal();
    const root = 1 + c * x;
    if (root <= 0) continue;
    const cube = root * root * root;
    if (Math.log(uniform()) < 0.5 * x * x + d - d * cube + d * Math.log(cube)) return d * cube;
  }
}

/** Beta; both shapes are 1 or more. */
export function beta(random: Random, a: number, b: number): number {
  const one = gamma(random, a);
  return one / (one + gamma(random, b));
}
