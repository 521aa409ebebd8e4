import { buildRecordNote } from '../../shared/print/buildRecordNote.ts';
import type { Answers } from '../../shared/visit/answers.ts';
import type { TextField } from '../../shared/visit/text.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { fullVisit, typed } from './fullVisit.ts';
import { pdfTools } from './makePdf.ts';
import { realLookup } from './realLibrary.ts';

/** The note for the record of this visit with the library that ships, in English unless said otherwise. */
export const noteOf = (visit: Visit, language: 'en' | 'es' = 'en') =>
  buildRecordNote(visit, realLookup, pdfTools.translators[language]);
export const noteLines = (visit: Visit) => noteOf(visit).split('\n');

/** The full visit's answers and texts, changed: a text that is named here is typed. */
export const answersWith = (change: Partial<Answers>): Answers => ({ ...fullVisit().answers, ...change });
export const textsWith = (...fields: TextField[]): Visit['texts'] => ({
  ...fullVisit().texts,
  ...Object.fromEntries(fields.map((field) => [field, typed(field)])),
});
