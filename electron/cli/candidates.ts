import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { candidatesFor } from '../../shared/candidates/candidates.ts';
import { careIn, reasonsIn, wordsFor } from '../../shared/candidates/reasonWords.ts';
import { standsInTheWay, urgencyOf } from '../../shared/candidates/urgency.ts';
import type { Library } from '../../shared/content/library.ts';
import { readBundle } from '../../shared/fhir/readBundle.ts';
import { suggestedProfile, suggestionsIn } from '../../shared/fhir/suggested.ts';
import type { Translator } from '../../shared/i18n/translate.ts';
import { Language } from '../../shared/ids.ts';
import { Profile } from '../../shared/patient/profile.ts';
import { z } from '../../shared/zod.ts';
import { loadLibrary } from '../content/loadLibrary.ts';
import { type Output, problem } from './output.ts';

interface Around {
  resources: string;
  translators: Record<Language, Translator>;
  t: Translator;
}

const options = {
  language: { type: 'string' },
  patient: { type: 'string' },
  schema: { type: 'boolean', default: false },
} as const;

/**
 * `candidates <bundle.json|profile.json>`: what the rules say of every option for this picture, as JSON. Of a bundle
 * nothing has been ticked: what it suggests is listed as unconfirmed. `--schema` prints the shape of a profile.
 */
export function candidatesCommand(args: string[], { resources, translators, t }: Around): Output {
  const asked = argumentsIn(args);
  if (asked === null) return problem(t('terminal:candidatesUsage'));
  if (asked.schema) return json(z.toJSONSchema(Profile));
  const picture = pictureIn(asked.file, asked.patient, t);
  if (typeof picture === 'string') return problem(picture);
  const { library } = loadLibrary(join(resources, 'content'));
  if (library === null) return problem(t('errors:content-broken'));
  const words = translators[asked.language ?? t.language];
  return json({
    profile: picture.profile,
    unconfirmed: picture.unconfirmed,
    notUnderstood: picture.notUnderstood,
    urgent: urgencyOf(picture.profile),
    inTheWay: standsInTheWay(picture.profile),
    options: optionsFor(picture.profile, library, words),
  });
}

const json = (value: unknown): Output => ({ lines: [JSON.stringify(value, null, 2)], problems: [] });

function optionsFor(profile: Profile, library: Library, t: Translator) {
  const ruled = library.options.map((option) => ({ ...option, status: option.status.kind }));
  return candidatesFor(profile, ruled).map((candidate) => ({
    id: candidate.id,
    verdict: candidate.verdict,
    line: candidate.line,
    because: reasonsIn(candidate, t),
    cautions: careIn(candidate, t),
    tests: candidate.tests.map((one) => wordsFor(one, t)),
    status: ruled.find(({ id }) => id === candidate.id)?.status,
    rule: candidate.rule,
  }));
}

function argumentsIn(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const language = Language.optional().safeParse(values.language);
    const [file = '', ...others] = positionals;
    if (others.length > 0 || !language.success || (file === '') !== values.schema) return null;
    return { file, patient: values.patient, schema: values.schema, language: language.data };
  } catch {
    // An option that does not exist; parseArgs says so only in English.
    return null;
  }
}

/** The picture in a file, or the sentence that says why there is none. What stands in the file is never quoted. */
function pictureIn(file: string, patient: string | undefined, t: Translator) {
  const text = textIn(file);
  if (text === null) return t('terminal:noFile', { file });
  const profile = profileIn(text);
  if (profile !== null) return { profile, unconfirmed: [], notUnderstood: [] };
  if (isNoResource(text)) return t('terminal:notProfile');
  const read = readBundle(text, patient);
  if (!read.ok) return t(`errors:${read.error.code}`);
  const { patients, imported } = read.value;
  if (imported === null)
    return t('terminal:choosePatient', { patients: patients.map(({ id }) => id).join(', ') });
  return {
    profile: suggestedProfile(imported),
    unconfirmed: [...suggestionsIn(imported.items), ...imported.treatments],
    notUnderstood: imported.notUnderstood,
  };
}

/** JSON, but nothing of FHIR: somebody meant a profile. */
function isNoResource(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !('resourceType' in value);
  } catch {
    return false;
  }
}

function textIn(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function profileIn(text: string): Profile | null {
  try {
    const profile = Profile.safeParse(JSON.parse(text));
    return profile.success ? profile.data : null;
  } catch {
    return null;
  }
}
