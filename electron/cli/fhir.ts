import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lookupIn } from '../../shared/content/lookup.ts';
import { writeBundle } from '../../shared/fhir/writeBundle.ts';
import type { Translator } from '../../shared/i18n/translate.ts';
import { type Instant, Language } from '../../shared/ids.ts';
import { loadLibrary } from '../content/loadLibrary.ts';
import { type Output, problem, written } from './output.ts';
import { visitIn } from './visitFile.ts';

interface Around {
  resources: string;
  translators: Record<Language, Translator>;
  t: Translator;
  now: () => Instant;
}

const options = { out: { type: 'string' }, language: { type: 'string' } } as const;

/**
 * `fhir <visit.json> [--language en|es] [--out f.json]`: a visit that was written to a file as a FHIR R4 document, on
 * stdout or in the file that is named. No printout is in it.
 */
export function fhirCommand(args: string[], { resources, translators, t, now }: Around): Output {
  const asked = argumentsIn(args);
  if (asked === null) return problem(t('terminal:fhirUsage'));
  const visit = visitIn(asked.file);
  if (visit === null) return problem(t('terminal:noVisit', { file: asked.file }));
  const { library } = loadLibrary(join(resources, 'content'));
  if (library === null) return problem(t('errors:content-broken'));

  const words = translators[asked.language ?? visit.language];
  const bundle = writeBundle(visit, { lookup: lookupIn(library), t: words, now: now(), pdf: null });
  const text = JSON.stringify(bundle, null, 2);
  if (asked.out === undefined) return { lines: [text], problems: [] };
  return written(asked.out, `${text}\n`, t);
}

function argumentsIn(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const language = Language.optional().safeParse(values.language);
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0 || !language.success) return null;
    return { file, out: values.out, language: language.data };
  } catch {
    // An option that does not exist; parseArgs says so only in English.
    return null;
  }
}
