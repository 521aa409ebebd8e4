/**
 * Three possibilities from a clinician's own estimate of the middle, in months. The multiples and how many people
 * each stands for follow Kiely and others, J Clin Oncol 2011;29:456 (half to double: about half of people; three
 * times or more, and a quarter or less: about one in ten each). Never for one option, never from a study's figure.
 */
export interface Scenarios {
  /** For about 10 of 100 people: this many months or more. */
  wellFrom: number;
  /** For about half: between these, in months. */
  usualFrom: number;
  usualTo: number;
  /** For about 10 of 100 people: this many months or less. */
  badlyTo: number;
}

/** `middle` is in months, one or more. */
export function scenariosOf(middle: number): Scenarios {
  return { wellFrom: middle * 3, usualFrom: middle / 2, usualTo: middle * 2, badlyTo: middle / 4 };
}

/** A length of time as people say it: weeks below two months, months below two years, then half years. */
export function spokenTime(months: number): { unit: 'weeks' | 'months' | 'years'; count: number } {
  if (months < 2) return { unit: 'weeks', count: Math.max(1, Math.round((months * 52) / 12)) };
  if (months < 24) return { unit: 'months', count: Math.round(months) };
  return { unit: 'years', count: Math.round(months / 6) / 2 };
}
