import type { Treatment } from './treatment.ts';

/** Any of these, as whole words, in a folded line. */
const anyOf = (...words: string[]) => new RegExp(`(?<![a-z0-9])(?:${words.join('|')})(?![a-z0-9])`, 'g');

const negated = new RegExp(
  '(?<![a-z])(?:no|not|non|without|never|sin|nunca)[ -]' +
    '(?:(?:evidence|signs?|evidencia|signos|new|nueva) (?:of |de )?)?$',
);

/** Whether a line says this, and does not say that it is not so. */
const says = (line: string, words: RegExp): boolean =>
  Array.from(line.matchAll(words)).some(
    ({ index }) => !negated.test(line.slice(Math.max(0, index - 24), index)),
  );

const reasons: readonly (readonly [Treatment['why'], RegExp])[] = [
  [
    'growth',
    anyOf(
      'progres[a-z]*(?![ -]?(?:free|libre))',
      'pd(?!-?l?-?1)',
      'pod',
      'grew|grown|growing|growth(?! factor)',
      'crecio|crecimiento|creciendo',
    ),
  ],
  [
    'side-effects',
    anyOf(
      '[a-z]*(?:toxicity|toxicities|toxicidad|toxicidades)',
      'side[ -]?effects?|adverse',
      'efectos? (?:secundarios?|adversos?)',
      '[a-z]*neuropat[a-z]*',
      'intoler[a-z]*',
      '(?:not|[a-z]+n.t|unable to|poorly) tolerat[a-z]*',
      'no (?:la |lo )?toler[a-z]+|mala tolerancia',
    ),
  ],
  ['finished', anyOf('completed|completion|finished', 'termin(?:o|ado)|complet(?:o|ado)|finaliz(?:o|ado)')],
  [
    'her-choice',
    anyOf(
      '(?:patient|pt|her|his|their|own|personal)(?:.?s)? (?:own )?(?:choice|preference|decision|request)',
      '(?:decision|eleccion|preferencia) (?:de la |del |de )?(?:paciente|propia|personal)',
      '(?:patient|pt|she|he) (?:declined|refused|chose|decided)|declined (?:further|more|to continue)',
      '(?:la|el) paciente (?:decidio|prefirio|rechazo)',
    ),
  ],
];

const upToNow = new RegExp(
  '(?:\\p{Pd}|\\b(?:to|through|thru|until|al?|hasta)) ?(?:la |el )?' +
    '(?:present|presente|now|current|today|date|ahora|hoy|actual|actualidad|fecha)\\b',
  'gu',
);
const goesOn = anyOf(
  'on-?going|still (?:on|taking|receiving)|continues|continuing',
  'current(?:ly)?(?! off| ned)',
  '(?<=[0-9,;(] ?)presente?(?= ?(?:[,;)]|$))',
  'actual(?:mente)?|continua|continuando|en curso',
  'sigue(?! (?:con )?(?:progres|crec))',
);

/**
 * Why a treatment ended. `since` is whether the line says since when, `ended` whether it has a date of its
 * end. Of two reasons in one line neither is taken: unknown, so that somebody says which.
 */
export function whyIn(line: string, { since, ended }: { since: boolean; ended: boolean }): Treatment['why'] {
  if (!ended && says(line, upToNow)) return 'still-taking';
  const said = reasons.filter(([, words]) => says(line, words)).map(([why]) => why);
  const still = !ended && (says(line, goesOn) || (since && said.length === 0));
  const all = still ? [...said, 'still-taking' as const] : said;
  return all.length === 1 ? (all[0] ?? 'unknown') : 'unknown';
}

const beforeSpread = anyOf(
  'before (?:it |the cancer |cancer )?(?:had )?(?:spread|mets|metast)[a-z]*',
  'antes de (?:las? |que )?(?:se |el cancer se )?(?:metast|exten|propag|disemin)[a-z]*',
);
/** Not "stopped early" and not "early 2019". */
const early = anyOf(
  '(?:neo-?)?adj(?:uvant)?|(?:neo)?adyuvan(?:te|cia)',
  '(?<!(?:stopped|ended|discontinued|quit|held|off) )early(?! (?:in )?(?:19|20)[0-9])',
  '(?:etapa|estadio) tempran[oa]',
);
const advanced = anyOf(
  'metasta[a-z]+|mets|mbc|advanced|avanzad[oa]',
  '(?:stage|estadio|etapa) (?:iv|4)',
  '(?:1st|2nd|3rd|[4-9]th|first|second|third|fourth|fifth)[ -]line',
  '[1-9]l|(?:line|linea) ?[1-9]',
  '(?:primera|segunda|tercera|cuarta|quinta|[1-9](?:\\.?[aª]|ra|da|era)?) linea',
);

/**
 * Whether a treatment was before the cancer had spread or since; unknown where the line says neither or
 * both.
 */
export function settingIn(line: string): Treatment['setting'] {
  const rest = line.replace(beforeSpread, '');
  const isEarly = rest !== line || says(rest, early);
  const isAdvanced = says(rest, advanced);
  if (isEarly === isAdvanced) return 'unknown';
  return isEarly ? 'early' : 'advanced';
}

const neverStarted = anyOf(
  'never (?:took|started|received|had|given)',
  '(?:not|[a-z]+n.t) (?:given|started|taken|received|start|take|receive)',
  'nunca (?:tomo|recibio|empezo|inicio)|no (?:la |lo )?(?:tomo|recibio|empezo|inicio)',
  '^(?:plan|planned|planning|considering|will start|to start|va a empezar|va a iniciar)',
);
const declinedFirst = /^(?:(?:patient|pt|she|he|la paciente|el paciente) )?(?:declined|refused|rechazo)\b/;

/**
 * Whether a line says that its drug was never taken or is only planned: then it is no earlier treatment.
 * "Declined" in front counts only where the line has no date, for it may also be how a treatment ended.
 */
export const neverTaken = (line: string, dates: number): boolean =>
  line.search(neverStarted) >= 0 || (dates === 0 && declinedFirst.test(line));
