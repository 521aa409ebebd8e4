import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fitOf } from '../../shared/fit/fit.ts';
import { Problem } from '../../shared/fit/problem.ts';
import type { Translator } from '../../shared/i18n/translate.ts';
import { z } from '../../shared/zod.ts';
import { type Output, problem } from './output.ts';

const options = { schema: { type: 'boolean', default: false } } as const;
/** More places than this help nobody to find the first. */
const mostPaths = 20;

/** `fit <problem.json>`: the problem worked out, as JSON. `--schema` prints the shape of a problem. */
export function fitCommand(args: string[], { t }: { t: Translator }): Output {
  const asked = argumentsIn(args);
  if (asked === null) return problem(t('terminal:fitUsage'));
  if (asked.schema) return json(z.toJSONSchema(Problem, { io: 'input' }));
  const text = textIn(asked.file);
  if (text === null) return problem(t('terminal:noFile', { file: asked.file }));
  const read = Problem.safeParse(parsed(text));
  if (read.success) return json(fitOf(read.data));
  const places = read.error.issues.slice(0, mostPaths).map(placeOf).join(', ');
  return problem(t('terminal:fitProblem', { file: asked.file, places }));
}

const json = (value: unknown): Output => ({ lines: [JSON.stringify(value, null, 2)], problems: [] });

/** "weights.pairs (contradictory)": where, and the name of what is wrong; never what stood there. */
function placeOf({ path, code, message }: z.core.$ZodIssue): string {
  const what = code === 'custom' ? message : code;
  return path.length === 0 ? `(${what})` : `${path.join('.')} (${what})`;
}

function argumentsIn(args: string[]) {
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [file = '', ...others] = positionals;
    if (others.length > 0 || (file === '') !== values.schema) return null;
    return { file, schema: values.schema };
  } catch {
    // An option that does not exist; parseArgs says so only in English.
    return null;
  }
}

function textIn(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** What is not JSON is no problem either, and the schema says so. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
