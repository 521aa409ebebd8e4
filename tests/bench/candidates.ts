import { join } from 'node:path';
import { loadLibrary } from '../../electron/content/loadLibrary.ts';
import { candidatesFor, type Ruled } from '../../shared/candidates/candidates.ts';
import { findings } from '../../shared/patient/findings.ts';
import { choiceItems, choices, Profile, unknownProfile } from '../../shared/patient/profile.ts';
import { resources } from '../support/app.ts';
import type { Finding } from './finding.ts';
import { described, interleaved, median, timed } from './medians.ts';

/** A frame at 60 a second, in milliseconds; the rules may take a quarter of it, for they run with every key. */
const frame = 1000 / 60;
const quarter = 0.25;
/** Of the time that the library takes per option, what ten libraries may take per option. */
const linearBound = 1.5;
const rounds = 25;

/** Every option of the library beside a picture in which every item is known, and ten times as many options. */
export async function candidates(): Promise<Finding> {
  const { library } = loadLibrary(join(resources, 'content'));
  if (library === null) throw new Error('The library does not load.');
  const options: Ruled[] = library.options.map((option) => ({ ...option, status: option.status.kind }));
  const many = Array.from({ length: 10 }, () => options).flat();
  const full = fullPicture();
  const found = await interleaved(rounds, async () => ({
    one: await timed(() => candidatesFor(full, options)),
    ten: await timed(() => candidatesFor(full, many)),
  }));
  const [one, ten] = [median(found.one), median(found.ten)];
  return {
    ratios: [
      { name: 'candidates-frame', value: one / frame, bound: quarter },
      { name: 'candidates-linear', value: ten / 10 / one, bound: linearBound },
    ],
    info: [
      described(`candidates of ${options.length} options`, found.one),
      described(`candidates of ${many.length} options`, found.ten),
    ],
  };
}

/** Every item answered with its last answer, every finding a "yes", and a long list of earlier treatments. */
function fullPicture(): Profile {
  return Profile.parse({
    ...unknownProfile,
    ...Object.fromEntries(choiceItems.map((item) => [item, choices[item].at(-1)])),
    lvef: 60,
    qtc: 430,
    age: 67,
    findings: Object.fromEntries(findings.map((finding) => [finding, 'yes'])),
    treatments: ['letrozole', 'palbociclib', 'fulvestrant', 'capecitabine', 'paclitaxel'].map((drug) => ({
      drugs: [drug],
      said: drug,
      setting: 'advanced',
      start: null,
      stop: null,
      why: 'growth',
    })),
  });
}
