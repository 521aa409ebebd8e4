import { z } from '../zod.ts';

/** What the nurse asks about today. Each from 0 (no trouble) to 10 (as bad as it can be). */
export const symptoms = [
  'pain',
  'tiredness',
  'breathing',
  'stomach-bowel',
  'numbness',
  'mood',
  'sleep',
  'getting-around',
] as const;
export const Symptom = z.enum(symptoms);
export type Symptom = z.infer<typeof Symptom>;

/** A score, and what was said about planning for it. `plan` is `open` until somebody has answered. */
export const SymptomToday = z.strictObject({
  score: z.int().min(0).max(10),
  plan: z.enum(['open', 'today', 'later', 'no-need']),
});
export type SymptomToday = z.infer<typeof SymptomToday>;

/** 4 or more asks "plan today?"; 7 or more stays with the clinician until it is answered (product rules). */
export function urgencyOf(today: SymptomToday | undefined): 'none' | 'asks' | 'stays' {
  if (today === undefined || today.plan !== 'open' || today.score < 4) return 'none';
  return today.score < 7 ? 'asks' : 'stays';
}
