import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLibrary } from '../../electron/content/loadLibrary.ts';
import { asBuilt } from '../../electron/content/overlay.ts';
import { contentOf } from '../../electron/services/content.ts';
import { checkLibrary } from '../../shared/content/checks/all.ts';
import type { Library } from '../../shared/content/library.ts';
import { OptionId } from '../../shared/ids.ts';
import { resources } from '../support/app.ts';
import type { Finding } from './finding.ts';
import { described, interleaved, median, timed } from './medians.ts';

const loadBound = 8;
const checkBound = 8;
/** Of the time that ten options take per option; a rule that looked at every pair would be far over it. */
const linearBound = 1.5;
const rounds = 15;

/**
 * Reading and validating the whole library, and checking it, each beside `JSON.parse` of the same bytes; what a
 * library of 850 options takes per option, beside one of 85; and how much of the library a visit is sent.
 */
export async function content(): Promise<Finding> {
  const folder = join(resources, 'content');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.json'),
  );
  const { library } = loadLibrary(folder);
  if (library === null) throw new Error('The library does not load.');
  const { version } = library.head;
  const large = times(library, 10);
  const small = { ...library, options: library.options.slice(0, 10) };
  const found = await interleaved(rounds, async () => ({
    parse: await timed(() => {
      for (const name of files) JSON.parse(readFileSync(join(folder, name), 'utf8'));
    }),
    load: await timed(() => loadLibrary(folder)),
    check: await timed(() => checkLibrary(library, version)),
    checkLarge: await timed(() => checkLibrary(large, version)),
    checkSmall: await timed(() => checkLibrary(small, version)),
  }));
  const perOption = median(found.checkLarge) / large.options.length;
  const usual = median(found.check) / library.options.length;
  return {
    ratios: [
      { name: 'content-load', value: median(found.load) / median(found.parse), bound: loadBound },
      { name: 'content-check', value: median(found.check) / median(found.parse), bound: checkBound },
      { name: 'content-linear', value: perOption / usual, bound: linearBound },
    ],
    info: [
      described('content parse', found.parse),
      described('content load', found.load),
      described(`content check of ${library.options.length} options`, found.check),
      described(`content check of ${large.options.length} options`, found.checkLarge),
      described(`content check of ${small.options.length} options`, found.checkSmall),
      sliceOf(library),
    ],
  };
}

/** How long what a visit is sent is, beside the whole. */
function sliceOf(library: Library): string {
  const one = contentOf(
    () => asBuilt(library),
    (whole) => whole,
  );
  const ids = ['ai-palbociclib', 'ai-ribociclib', 'aromatase-inhibitor'].map((id) => OptionId.parse(id));
  const slice = JSON.stringify(one.slice(ids, ['en', 'es']));
  return `content slice of three options ${slice.length} of ${JSON.stringify(library).length} characters`;
}

/** The library so many times over, each time under other ids. */
function times(library: Library, count: number): Library {
  const copies = Array.from({ length: count }, (_, at) => copyOf(library, at));
  return {
    ...library,
    options: copies.flatMap(({ options }) => options),
    studies: copies.flatMap(({ studies }) => studies),
    facts: copies.flatMap(({ facts }) => facts),
    text: {
      en: Object.assign({}, ...copies.map(({ text }) => text.en)),
      es: Object.assign({}, ...copies.map(({ text }) => text.es)),
    },
  };
}

function copyOf(library: Library, at: number): Library {
  if (at === 0) return library;
  const ids = [...library.options, ...library.studies]
    .map(({ id }) => id)
    .sort((a, b) => b.length - a.length);
  const pattern = new RegExp(`(?<=["."])(?:${ids.join('|')})(?=[".])`, 'g');
  const { options, studies, facts, text } = library;
  return {
    ...library,
    ...(JSON.parse(
      JSON.stringify({ options, studies, facts, text }).replaceAll(pattern, (id) => `${id}-${at}`),
    ) as Pick<Library, 'options' | 'studies' | 'facts' | 'text'>),
  };
}
