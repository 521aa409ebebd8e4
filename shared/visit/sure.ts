import type { Answers } from './answers.ts';

/** The four questions of the SURE test, in its order. */
export const sureQuestions = ['sure-sure', 'sure-understand', 'sure-risks', 'sure-encouraged'] as const;

/**
 * The SURE test (Légaré and others, Can Fam Physician 2010;56:e308): one point for each "yes". Fewer than four
 * asks what is missing. Null until all four are answered: nothing may be concluded before.
 */
export function sureScore(answers: Answers): number | null {
  const given = sureQuestions.map((question) => answers[question]);
  if (given.includes('open')) return null;
  return given.filter((answer) => answer === 'yes').length;
}
