/** The dates of one treatment, as a `Month` of treatment.ts, and whether the start was given as "since". */
interface Dates {
  readonly start: string | null;
  readonly stop: string | null;
  readonly since: boolean;
  /** How many dates the line has, whatever became of them. */
  readonly count: number;
}

const monthNames = [
  'jan(?:uary)?|ene(?:ro)?',
  'feb(?:ruary|rero)?',
  'mar(?:ch|zo)?',
  'apr(?:il)?|abr(?:il)?',
  'mayo?',
  'june?|junio',
  'july?|julio',
  'aug(?:ust)?|ago(?:sto)?',
  'sept?(?:ember|iembre)?|set(?:iembre)?',
  'oct(?:ober|ubre)?',
  'nov(?:ember|iembre)?',
  'dec(?:ember)?|dic(?:iembre)?',
];
const named = monthNames.join('|');
const wholeNames = monthNames.map((names) => new RegExp(`^(?:${names})$`));

/** `Jan–Jun 2020`, `15 de marzo de 2021`, `Mar 15, 2021`; or numbers joined by marks: `01/2020-06/2021`. */
const dateLike = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(?:(?<from>${named})\\.? ?(?:\\p{Pd}|to|through|thru|al?|hasta) ?)?(?<month>${named})\\.?` +
    '(?:,? ?(?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:of |del? )?|[/-])(?<year>\\d{4})(?!\\d)' +
    '|(?<numbers>\\d+(?:[/.\\p{Pd}]\\d+)*))',
  'gu',
);

/** 2100 is left out too: the record has no such month. */
const isYear = (part: string | undefined) =>
  /^\d{4}$/.test(part ?? '') && Number(part) >= 1950 && Number(part) < 2100;
const isMonth = (part: string | undefined) => /^(?:0?[1-9]|1[0-2])$/.test(part ?? '');
const isDay = (part: string | undefined) => /^(?:0?[1-9]|[12]\d|3[01])$/.test(part ?? '');
const monthOf = (year = '', month = '') => `${year}-${month.padStart(2, '0')}`;

/** 3/15/21: of two digits, those from 50 on are of the last century. */
const wholeYear = (part = '') => (/^\d{2}$/.test(part) ? `${Number(part) < 50 ? '20' : '19'}${part}` : part);

/**
 * The dates of numbers that are joined by marks; null as soon as a part cannot be one, so that no half is
 * read.
 */
function datesOfParts(parts: readonly string[]): string[] | null {
  const [first = '', second, third] = parts;
  if (parts.length === 0) return [];
  const rest = (used: number, date: string) => {
    const after = datesOfParts(parts.slice(used));
    return after === null ? null : [date, ...after];
  };
  if (isYear(first)) {
    if (second === undefined) return [first];
    if (isMonth(second)) return rest(isDay(third) ? 3 : 2, monthOf(first, second));
    if (isYear(second)) return rest(1, first);
    // 2019-21
    return parts.length === 2 && /^\d{2}$/.test(second) && second > first.slice(2)
      ? [first, first.slice(0, 2) + second]
      : null;
  }
  if (!isMonth(first)) return null;
  if (isYear(second)) return rest(2, monthOf(second, first));
  // Month first, as in the US, also in lines in Spanish: 3/4/2021 looks the same in both.
  const year = parts.length === 3 ? wholeYear(third) : third;
  return isDay(second) && isYear(year) ? rest(3, monthOf(year, first)) : null;
}

function datesOfNumbers(numbers: string): string[] {
  // A date as long as this is none, and the parts are read one inside the other.
  if (numbers.length > 40) return [];
  const mixed = /[/.]/.test(numbers) && /\p{Pd}/u.test(numbers);
  const dates = (mixed ? numbers.split(/\p{Pd}/u) : [numbers]).map((piece) =>
    datesOfParts(piece.split(/[/.\p{Pd}]/u)),
  );
  return dates.includes(null) ? [] : dates.flatMap((some) => some ?? []);
}

const monthNumber = (name: string) => String(wholeNames.findIndex((names) => names.test(name)) + 1);

function datesOfNames(year: string, month: string, from: string | undefined): string[] {
  if (!isYear(year)) return [];
  return [...(from === undefined ? [] : [from]), month].map((name) => monthOf(year, monthNumber(name)));
}

const dose = /^(?: ?(?:mg|mcg|ug|ml|g|gm|gy|cgy|units?|unidades|ui|iu)\b| ?%|(?!t\d)[\p{L}\p{N}])/u;
const ofSomethingElse = /(?<![a-z])(?:dx|diagnos\w{0,8}|born|dob|nac\w{0,8})[ :,]*(?:in |on |en |el )?$/;
const marksStart =
  /(?<![a-z])(?:since|from|started|start|began|desde|inicio|empezo)[ :,]*(?:in |on |en |el )?$/;
const marksSince = /(?<![a-z])(?:since|desde)[ :,]*(?:el )?$/;
/** The end of a range: "2019 - 2021", "2019 hasta 2021"; not "x4 - 2019". */
const marksEnd =
  /(?:(?:\d{4}|\/\d\d) ?\p{Pd} ?|(?<![a-z])(?:until|till?|thru|through|to|hasta|al?)[ :,]*(?:el )?)$/u;
const marksStop = new RegExp(
  "(?<![a-z])(?:stop|stopped|ended|finished|completed|off|discontinued|d/?c'?d?|suspendi\\w{1,5}|termino|completo|" +
    'finalizo|progres\\w{1,5}|pd|pod|grew|growth|crecio)[ :,]*(?:in |on |en |el |since |desde )?$',
);

interface Found {
  readonly month: string;
  readonly before: string;
}

function found(text: string): Found[] {
  return Array.from(text.matchAll(dateLike)).flatMap(({ 0: whole, index, groups = {} }) => {
    const end = index + whole.length;
    const before = text.slice(Math.max(0, index - 30), index);
    if (dose.test(text.slice(end, end + 12)) || ofSomethingElse.test(before)) return [];
    const { numbers, year = '', month = '', from } = groups;
    const months = numbers === undefined ? datesOfNames(year, month, from) : datesOfNumbers(numbers);
    return months.map((date, n) => ({ month: date, before: n === 0 ? before : '2000-' }));
  });
}

/**
 * A stop that is before the start is a slip in one of the two: the start is kept, for it orders the
 * treatments.
 */
function inOrder(start: string | null, stop: string | null): boolean {
  const length = Math.min(start?.length ?? 0, stop?.length ?? 0);
  return start === null || stop === null || start.slice(0, length) <= stop.slice(0, length);
}

/**
 * When a treatment began and ended, from a folded line with single spaces. The first date is the start and
 * the next the stop, unless a word in front of one says otherwise ("until 2020"). What is no month or year is
 * passed over.
 */
export function datesIn(line: string): Dates {
  const dates = found(line);
  // "Completed 2016-2020": what begins a range is its start, whatever the word in front.
  const stopAt = dates.findIndex(
    ({ before }, n) =>
      marksEnd.test(before) || (marksStop.test(before) && !marksEnd.test(dates[n + 1]?.before ?? '')),
  );
  const starts = dates.filter(({ before }, n) =>
    stopAt === -1 ? true : n !== stopAt && (n < stopAt || marksStart.test(before)),
  );
  const start = starts[0]?.month ?? null;
  const stop = dates[stopAt]?.month ?? starts[1]?.month ?? null;
  const since = starts[0] !== undefined && marksSince.test(starts[0].before);
  return { start, stop: inOrder(start, stop) ? stop : null, since, count: dates.length };
}
