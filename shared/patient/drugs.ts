import { folded } from '../folded.ts';
import { drugs, type EarlierClass, regimens } from './drugList.ts';

export type { EarlierClass };
export { drugs };

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+/gu), ({ 0: word, index }) => ({
    text: word,
    start: index,
    end: index + word.length,
  }));
}

/**
 * Every name by its first word, the longest first, so that trastuzumab deruxtecan is not also trastuzumab.
 */
const namesByFirstWord = new Map<string, { words: readonly string[]; drugs: readonly string[] }[]>();
for (const { names, ids } of [
  ...drugs.map(({ names, id }) => ({ names, ids: [id] })),
  ...regimens.map(({ names, drugs: ids }) => ({ names, ids })),
]) {
  for (const name of names) {
    const words = wordsOf(folded(name)).map(({ text }) => text);
    const first = words[0] ?? '';
    namesByFirstWord.set(first, [...(namesByFirstWord.get(first) ?? []), { words, drugs: ids }]);
  }
}
for (const names of namesByFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length);

const wordSet = (words: string) => new Set(words.split(' '));

/**
 * Short names that are also something else: the cough syrup Robitussin AC, "before meals", a scan, a date.
 */
const ambiguous = wordSet('ac tc fac caf fec cef carbo adria');
const wordsBefore = wordSet(
  'adjuvant neoadjuvant adyuvante neoadyuvante adj neoadj dense dd densas chemo chemotherapy quimio quimioterapia ' +
    'received recibio had tuvo with con then followed by luego seguido por and y plus mas of de cycles cycle ' +
    'ciclos ciclo p after tras despues on early weekly line linea regimen',
);
const wordsAfter = wordSet(
  'joint joints shoulder separation meals hs tid bid qid tab tabs tablet tablets syrup ' +
    'torax abdomen abdominal cerebral craneal craneo cuello pelvis pulmon columna scan chest nac nacimiento',
);

/**
 * Whether an ambiguous name stands where a treatment stands: at the start, after a mark or number, after a
 * word.
 */
function standsForDrugs(text: string, words: readonly Word[], at: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  const after = words[words[at + 1]?.text === 'de' ? at + 2 : at + 1];
  if (word === undefined || !ambiguous.has(word.text)) return true;
  if (after !== undefined && wordsAfter.has(after.text)) return false;
  if (before === undefined || wordsBefore.has(before.text)) return true;
  return (
    /\d$/.test(before.text) || /[^\s-]/.test(text.slice(before.end, Math.min(word.start, before.end + 8)))
  );
}

/** Between the words of one name stands little: `T-DXd`, `AC→T`, `paclitaxel (protein-bound)`. */
const joins = (gap: string) => /^[\s\p{Pd}/+>→,()®]*$/u.test(gap);

function nameAt(text: string, words: readonly Word[], at: number) {
  return namesByFirstWord
    .get(words[at]?.text ?? '')
    ?.find(
      (name) =>
        name.words.every((word, n) => words[at + n]?.text === word) &&
        name.words.every(
          (_, n) => n === 0 || joins(text.slice(words[at + n - 1]?.end, words[at + n]?.start)),
        ) &&
        (name.words.length > 1 || standsForDrugs(text, words, at)),
    );
}

/**
 * The ids of the drugs that a text names, in the order in which they appear, each once. Whole words only,
 * whatever their case and accents; the longest name wins; the suffix of a biosimilar (`-dkst`) is passed
 * over. Does not understand "no" or "never". Its time grows with the length of the text and no faster.
 */
export function drugsIn(text: string): string[] {
  const plain = folded(text);
  const words = wordsOf(plain);
  const found = new Set<string>();
  for (let at = 0; at < words.length; ) {
    const name = nameAt(plain, words, at);
    for (const id of name?.drugs ?? []) found.add(id);
    at += name?.words.length ?? 1;
  }
  return [...found];
}

const classes = new Map(drugs.map((drug) => [drug.id, drug.classes]));

/** What a drug counts as where the library asks for earlier treatment; empty for an id that is not known. */
export const classesOf = (drugId: string): readonly EarlierClass[] => classes.get(drugId) ?? [];
