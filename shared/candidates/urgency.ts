import type { Finding } from '../patient/findings.ts';
import type { Profile } from '../patient/profile.ts';

/** What comes before any choice of a treatment for the long run, in the order in which it is looked at. */
export const urgentFindings = [
  'extent.cord-compression',
  'extent.visceral-crisis',
  'extent.fracture-or-risk',
  'urgent.lung-inflammation',
  'urgent.fever-low-white-cells',
] as const satisfies readonly Finding[];

/** Which of them this picture has. */
export const urgencyOf = ({ findings }: Profile) =>
  urgentFindings.filter((finding) => findings[finding] === 'yes');

/**
 * Why no options are put side by side for this picture: a pregnancy asks for a plan together with obstetrics; without
 * spread this visit is not made for it. Null where nothing stands in the way, or where it is not known.
 */
export function standsInTheWay({ findings, spread }: Profile): 'pregnant' | 'not-spread' | null {
  if (findings['condition.pregnant'] === 'yes') return 'pregnant';
  return spread === 'no' ? 'not-spread' : null;
}
