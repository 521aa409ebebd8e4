import { join } from 'node:path';
import { loadLibrary } from '../../electron/content/loadLibrary.ts';
import { asBuilt } from '../../electron/content/overlay.ts';
import { contentOf } from '../../electron/services/content.ts';
import type { Library } from '../../shared/content/library.ts';
import { lookupIn } from '../../shared/content/lookup.ts';
import { AttributeId, languages, OptionId } from '../../shared/ids.ts';
import { type Told, toldItems } from '../../shared/patient/told.ts';

/** The library that ships. */
export const realLibrary: Library = loaded();
export const realLookup = lookupIn(realLibrary);
/** The same as a window gets it, in a clinic that has added nothing. */
export const realContent = contentOf(
  () => asBuilt(realLibrary),
  (library) => library,
);

function loaded(): Library {
  const { library } = loadLibrary(join(import.meta.dirname, '../../resources/content'));
  if (library === null) throw new Error('The library does not load: see `content check`.');
  return library;
}

/** The part of it that a window gets for these columns. */
export function sliceFor(columns: readonly OptionId[]): Library {
  const slice = realContent.slice(columns, languages);
  if (!slice.ok) throw new Error(slice.error.code);
  return slice.value;
}

/** The options of the library by the names that tests speak of. */
export const palbo = OptionId.parse('ai-palbociclib');
export const ribo = OptionId.parse('ai-ribociclib');
export const hormoneAlone = OptionId.parse('aromatase-inhibitor');
export const paclitaxel = OptionId.parse('paclitaxel-weekly');
export const noDrug = OptionId.parse('no-cancer-drug-now');
/** The five columns of first treatment, in which every kind of cell stands: what most tests put side by side. */
export const allColumns = [palbo, ribo, hormoneAlone, paclitaxel, noDrug];
/** Every option that can be a column. */
export const everyColumn = realLibrary.options.filter(({ role }) => role === 'column').map(({ id }) => id);

/** Rows of the library. */
export const growthMedian = AttributeId.parse('growth-median');
export const aliveMedian = AttributeId.parse('alive-median');

/** A person who has been told everything. */
export const toldAll: Told = {
  diagnosis: 'yes',
  spread: 'yes',
  'not-curable': 'yes',
  'newest-result': 'yes',
};

/** Every combination of told and not told; `untold` is how "not told" is answered. */
export const everyTold = (untold: 'no' | 'not-known'): Told[] =>
  Array.from(
    { length: 2 ** toldItems.length },
    (_, mask) =>
      Object.fromEntries(
        toldItems.map((item, bit) => [item, (mask & (1 << bit)) === 0 ? untold : 'yes']),
      ) as Told,
  );
