import type { Profile } from '../patient/profile.ts';

/** What a picture asks of the profile; what it does not name may be anything. */
type Asks = Partial<{ [Item in 'hormoneReceptors' | 'her2' | 'earlierTreatment']: readonly Profile[Item][] }>;

const negative = ['negative', 'low'] as const;

/**
 * The pictures of the disease about which guidelines speak. Words: `text/<language>/pictures.json`. A picture with
 * `marker` turns on something that this version's profile does not hold yet, so it is never settled, only named.
 */
const pictures = {
  'hr-first': { asks: { hormoneReceptors: ['positive'], her2: negative, earlierTreatment: ['none'] } },
  'hr-later': { asks: { hormoneReceptors: ['positive'], her2: negative, earlierTreatment: ['some'] } },
  'her2-first': { asks: { her2: ['positive'], earlierTreatment: ['none'] } },
  'her2-later': { asks: { her2: ['positive'], earlierTreatment: ['some'] } },
  'her2-hr': { asks: { her2: ['positive'], hormoneReceptors: ['positive'] } },
  'her2-low-later': { asks: { her2: ['low'], earlierTreatment: ['some'] } },
  'tn-first': { asks: { hormoneReceptors: ['negative'], her2: negative, earlierTreatment: ['none'] } },
  'tn-later': { asks: { hormoneReceptors: ['negative'], her2: negative, earlierTreatment: ['some'] } },
  'pd-l1': { asks: { hormoneReceptors: ['negative'], her2: negative }, marker: true },
  pik3ca: { asks: { hormoneReceptors: ['positive'], her2: negative }, marker: true },
  'akt-pten': { asks: { hormoneReceptors: ['positive'], her2: negative }, marker: true },
  esr1: { asks: { hormoneReceptors: ['positive'], her2: negative }, marker: true },
  brca: { asks: { her2: negative }, marker: true },
  'msi-tmb': { asks: {}, marker: true },
  ntrk: { asks: {}, marker: true },
  ret: { asks: {}, marker: true },
  crisis: { asks: {}, marker: true },
  bone: { asks: {}, marker: true },
  brain: { asks: {}, marker: true },
  'brain-lining': { asks: {}, marker: true },
  'spinal-cord': { asks: {}, marker: true },
  'few-spots': { asks: {}, marker: true },
  'liver-only': { asks: {}, marker: true },
  'breast-tumor': { asks: {}, marker: true },
  symptom: { asks: {}, marker: true },
  any: { asks: {} },
} as const satisfies Record<string, { asks: Asks; marker?: true }>;

export type PictureId = keyof typeof pictures;
export const pictureIds = Object.keys(pictures) as [PictureId, ...PictureId[]];

/** Whether her picture is this one. `unknown` where an item that it asks for is not known, or not recorded at all. */
export function isPicture(id: PictureId, profile: Profile): 'yes' | 'no' | 'unknown' {
  const { asks, marker } = pictures[id] as { asks: Asks; marker?: true };
  const answers = Object.entries(asks).map(([item, wanted]) => {
    const answer = profile[item as keyof Asks];
    if (answer === 'unknown') return 'unknown';
    return (wanted as readonly string[]).includes(answer) ? 'yes' : 'no';
  });
  if (answers.includes('no')) return 'no';
  return marker === true || answers.includes('unknown') ? 'unknown' : 'yes';
}
