import { unknownProfile } from '../../shared/patient/profile.ts';
import type { Visit } from '../../shared/visit/visit.ts';

/** What else decides what a grid shows: her picture (first treatment, hormone receptors, after menopause), nothing added. */
export const firstLine: Pick<Visit, 'profile' | 'goesWith'> = {
  profile: {
    ...unknownProfile,
    er: 'positive',
    her2: 'negative',
    menopause: 'after',
    line: 'first',
  },
  goesWith: [],
};
