import type { Profile } from '../../../shared/patient/profile.ts';

/**
 * In what this picture differs from the one choice that the library knows so far: first treatment, hormone receptor
 * positive, HER2 negative (low counts as negative), after menopause. What is unknown does not differ.
 */
export function differencesFromSlice(profile: Profile) {
  const differs = {
    hormoneReceptors: profile.hormoneReceptors === 'negative',
    her2: profile.her2 === 'positive',
    menopause: profile.menopause === 'before',
    earlierTreatment: profile.earlierTreatment === 'some',
  };
  return (Object.keys(differs) as (keyof typeof differs)[]).filter((item) => differs[item]);
}
