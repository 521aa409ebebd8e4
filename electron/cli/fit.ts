import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { standsInTheWay } from '../../shared/candidates/urgency.ts';
import { type Grid, gridOf } from '../../shared/compare/grid.ts';
import { lookupIn } from '../../shared/content/lookup.ts';
import { fitOf } from '../../shared/fit/fit.ts';
import { Problem } from '../../shared/fit/problem.ts';
import type { Translator } from '../../shared/i18n/translate.ts';
import { isReleased, type Visit } from '../../shared/visit/visit.ts';
import { herCardsOf, type NoCards, type Weighing, weighingOf } from '../../shared/weigh/weighing.ts';
import { z } from '../../shared/zod.ts';
import { loadLibrary } from '../content/loadLibrary.ts';
import { type Output, problem } from './output.ts';
import { visitIn } from './visitFile.ts';

const options = { schema: { type: 'boolean', default: false }, of: { type: 'string' } } as const;
/** More places than this help nobody to find the first. */
const mostPaths = 20;

interface Around {
  t: Translator;
  resources: string;
}

/**
 * `fit <problem.json>`: the problem worked out, as JSON. `--schema` prints the shape of a problem, `--of` the problem
 * that the app makes of a visit, for whoever wants to check us.
 */
export function fitCommand(args: string[], { t, resources }: Around): Output {
  const asked = argumentsIn(args);
  if (asked === null) return problem(t('terminal:fitUsage'));
  if (asked.schema) return json(z.toJSONSchema(Problem, { io: 'input' }));
  if (asked.of !== null) return problemOf(asked.of, { t, resources });
  const text = textIn(asked.file);
  if (text === null) return problem(t('terminal:noFile', { file: asked.file }));
  const read = Problem.safeParse(parsed(text));
  if (read.success) return json(fitOf(read.data));
  const places = read.error.issues.slice(0, mostPaths).map(placeOf).join(', ');
  return problem(t('terminal:fitProblem', { file: asked.file, places }));
}

function problemOf(file: string, { t, resources }: Around): Output {
  const visit = visitIn(file);
  if (visit === null) return problem(t('terminal:noVisit', { file }));
  const { library } = loadLibrary(join(resources, 'content'));
  if (library === null) return problem(t('errors:content-broken'));
  if (visit.columns.some((id) => !library.options.some((option) => option.id === id)))
    return problem(t('terminal:unknownOption', { file }));
  const lookup = lookupIn(library);
  const grid = gridOf(visit, lookup);
  const weighing = asOnScreen(visit) ?? whereCards(visit, grid) ?? weighingOf(visit, grid, lookup);
  if (typeof weighing === 'object' && weighing.kind === 'problem') return json(weighing.problem);
  return problem(t('terminal:fitNothing', { file, why: whyNothing(weighing, t) }));
}

type Nothing = NoCards | 'pregnant' | 'notReleased';

/** Why the app would show no grid of this visit at all. */
function asOnScreen(visit: Visit): 'pregnant' | 'notReleased' | null {
  if (standsInTheWay(visit.profile) === 'pregnant') return 'pregnant';
  return isReleased(visit) ? null : 'notReleased';
}

function whereCards(visit: Visit, grid: Grid): NoCards | null {
  const hers = herCardsOf(visit, grid);
  return typeof hers === 'string' ? hers : null;
}

/** A card is not named: its reason says enough, and nothing of a visit belongs in a terminal. */
function whyNothing(weighing: Nothing | Exclude<Weighing, { kind: 'problem' }>, t: Translator): string {
  if (typeof weighing === 'string') return t(`weigh:${weighing}`);
  return t(weighing.kind === 'off' ? `weigh:off.${weighing.why}` : 'weigh:cannotSay');
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
    const asked = [file !== '', values.schema, values.of !== undefined].filter((is) => is).length;
    if (others.length > 0 || asked !== 1) return null;
    return { file, schema: values.schema, of: values.of ?? null };
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
