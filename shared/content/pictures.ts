import { anyOf, isOneOf, type Truth } from '../candidates/standing.ts';
import type { Profile } from '../patient/profile.ts';
import type { TermItem } from './terms.ts';

/** What a picture asks: items with the answers that fit; of a list of items one is enough. */
type Ask = { item: TermItem; is: readonly string[] };
type Asks = readonly (Ask | readonly Ask[])[];

const positive: Ask = { item: 'hormone-receptors', is: ['positive'] };
const noReceptors: Ask = { item: 'hormone-receptors', is: ['negative'] };
const her2Negative: Ask = { item: 'her2', is: ['low', 'ultralow', 'zero'] };
const her2Positive: Ask = { item: 'her2', is: ['positive'] };
const first: Ask = { item: 'line', is: ['first'] };
const later: Ask = { item: 'line', is: ['second', 'third-or-later', 'maintenance'] };
const changed = (item: TermItem): Ask => ({ item, is: ['changed'] });
const site = (name: string): Ask => ({ item: 'site', is: [name] });
const extent = (name: string): Ask => ({ item: 'extent', is: [name] });

/**
 * The pictures of the disease about which guidelines speak. Words: `text/<language>/pictures.json`. A picture with
 * `judged` turns on what no item holds (liver *only*, a symptom), so it is never settled, only ruled out or named.
 */
const pictures = {
  'hr-first': { asks: [positive, her2Negative, first] },
  'hr-later': { asks: [positive, her2Negative, later] },
  'her2-first': { asks: [her2Positive, first] },
  'her2-later': { asks: [her2Positive, later] },
  'her2-hr': { asks: [her2Positive, positive] },
  'her2-low-later': { asks: [{ item: 'her2', is: ['low'] }, later] },
  'tn-first': { asks: [noReceptors, her2Negative, first] },
  'tn-later': { asks: [noReceptors, her2Negative, later] },
  'pd-l1': { asks: [noReceptors, her2Negative, { item: 'pd-l1', is: ['cps-10-or-more', 'ic-1-or-more'] }] },
  pik3ca: { asks: [positive, her2Negative, changed('pik3ca')] },
  'akt-pten': { asks: [positive, her2Negative, [changed('akt1'), changed('pten')]] },
  esr1: { asks: [positive, her2Negative, changed('esr1')] },
  brca: { asks: [her2Negative, changed('brca-germline')] },
  'msi-tmb': {
    asks: [
      [
        { item: 'msi', is: ['high'] },
        { item: 'tmb', is: ['high'] },
      ],
    ],
  },
  ntrk: { asks: [changed('ntrk')] },
  ret: { asks: [changed('ret')] },
  crisis: { asks: [extent('visceral-crisis')] },
  bone: { asks: [site('bone')] },
  brain: { asks: [site('brain')] },
  'brain-lining': { asks: [site('brain-lining')] },
  'spinal-cord': { asks: [[site('spinal-cord'), extent('cord-compression')]] },
  'few-spots': { asks: [extent('few-spots')] },
  'liver-only': { asks: [site('liver')], judged: true },
  'breast-tumor': { asks: [], judged: true },
  symptom: { asks: [], judged: true },
  any: { asks: [] },
} as const satisfies Record<string, { asks: Asks; judged?: true }>;

export type PictureId = keyof typeof pictures;
export const pictureIds = Object.keys(pictures) as [PictureId, ...PictureId[]];

/** Whether her picture is this one. `unknown` where an item that it asks for is not known, or is for people to judge. */
export function isPicture(id: PictureId, profile: Profile): Truth {
  const { asks, judged }: { asks: Asks; judged?: true } = pictures[id];
  const truths = asks.map((ask) => anyOf(listOf(ask).map(({ item, is }) => isOneOf(item, is, profile))));
  if (truths.includes('no')) return 'no';
  return judged === true || truths.includes('unknown') ? 'unknown' : 'yes';
}

const listOf = (ask: Ask | readonly Ask[]): readonly Ask[] => ('item' in ask ? [ask] : ask);
