/**
 * How hard a text is to read. Both formulas count words, sentences and syllables; syllables are counted by rules of
 * spelling, which is right for most words and near for the rest.
 */

/** The words of a text; a bare figure counts as one, a placeholder as one. */
export function wordsIn(text: string): string[] {
  return text
    .replaceAll(/\{\{.*?\}\}/g, ' it ')
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * The Flesch–Kincaid grade: years of school in the United States that the text asks for.
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid, Fishburne, Rogers, Chissom: Derivation of
 * new readability formulas for Navy enlisted personnel. Research Branch Report 8-75, 1975).
 */
export function fleschKincaid(text: string): number {
  const { wordsPerSentence, syllablesPerWord } = ratesOf(text, englishSyllables);
  return 0.39 * wordsPerSentence + 11.8 * syllablesPerWord - 15.59;
}

/**
 * The Flesch–Szigriszt index, read on the INFLESZ scale: below 40 very hard, 40–55 somewhat hard, 55–65 normal,
 * 65–80 quite easy, above 80 very easy. 206.835 − 62.3 × syllables per word − words per sentence (Szigriszt Pazos,
 * 1993; Barrio-Cantalejo et al.: Validación de la Escala INFLESZ. An Sist Sanit Navar 2008; 31: 135–152).
 */
export function inflesz(text: string): number {
  const { wordsPerSentence, syllablesPerWord } = ratesOf(text, spanishSyllables);
  return 206.835 - 62.3 * syllablesPerWord - wordsPerSentence;
}

function ratesOf(text: string, syllablesOf: (word: string) => number) {
  const words = wordsIn(text);
  const sentences = text.split(/[.!?]+(?:\s|$)/).filter((sentence) => wordsIn(sentence).length > 0);
  const parts = words.flatMap((word) => word.toLowerCase().match(/[\p{L}'’]+|\p{N}+/gu) ?? []);
  const syllables = parts.reduce((sum, part) => sum + Math.max(1, syllablesOf(part)), 0);
  return {
    wordsPerSentence: words.length / Math.max(1, sentences.length),
    syllablesPerWord: syllables / Math.max(1, words.length),
  };
}

/** Endings with an e that is not said, as in `helped`, `time` and `times`, but not `treated`, `table` or `doses`. */
const silentEnding = /(?<=[^aeiouydt])ed$|(?<=[^aeiouyl]|[aeiouy]l)e$|(?<=[^aeiouylscxzgh]|[aeiouy]l)es$/;

/** Groups of vowels that are said, and one more where two in a group are said apart (`radiation`, `going`). */
function englishSyllables(word: string): number {
  const said = word.replaceAll(/['’]/g, '').replace(silentEnding, '');
  const groups = said.match(/[aeiouy]+/g)?.length ?? 0;
  const apart = said.match(/(?<![tscgl])i[ao]|(?<=[aeouy])ing/g)?.length ?? 0;
  return groups + apart;
}

/** One for each strong vowel (a, e, o, or one with an accent); a group of weak ones alone (`muy`) is one. */
function spanishSyllables(word: string): number {
  const said = word
    .replaceAll(/qu(?=[eiéí])/g, 'q')
    .replaceAll(/gu(?=[eiéí])/g, 'g')
    .replaceAll(/y(?![aeiouáéíóú])/g, 'i');
  const groups = said.match(/[aeiouáéíóúü]+/g) ?? [];
  return groups.reduce((sum, group) => sum + Math.max(1, group.match(/[aeoáéíóú]/g)?.length ?? 0), 0);
}
