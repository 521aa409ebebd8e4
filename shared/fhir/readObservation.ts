import { assertNever } from '../result.ts';
import { type Subject, subjects } from './codes.ts';
import type { ImportedItem } from './imported.ts';
import {
  type Concept,
  conceptOf,
  dateOf,
  hasProfile,
  placeOf,
  type Reading,
  type Resolve,
  type Resource,
  type Why,
  wordsOf,
} from './readConcept.ts';
import { readCondition } from './readCondition.ts';
import { type Part, partsOf, readVariant, variantWords } from './readGenomics.ts';
import { type Json, objectOf, shortListOf, stringOf } from './readJson.ts';
import { readMsi, readPdL1, readPdL1Cells, readTmb } from './readMarkers.ts';
import { readEcog, readKarnofsky, readLvef, readMenopause, readQtc } from './readMeasures.ts';
import { readHer2, readHormoneReceptor } from './readReceptors.ts';
import { readMetastasis, readStage } from './readStage.ts';
import { type Value, valueIn, valueWords } from './readValue.ts';

function subjectOf(concept: Concept | null, fields: Json): Subject | null {
  for (const { system, code } of concept?.codes ?? []) {
    const subject = system === 'loinc' || system === 'snomed' ? subjects.get(code) : undefined;
    if (subject !== undefined) return subject;
  }
  if (hasProfile(fields, /genomic-variant|genetic-variant|GeneticVariant/)) return 'variant';
  if (hasProfile(fields, /stage-group|StageGroup/)) return 'stage';
  if (hasProfile(fields, /tnm-distant-metastases/i)) return 'metastasis';
  // No code of its own in wide use: the words of the question, and not those that ask at which age.
  return /menop[aá]us/i.test(concept?.text ?? '') && !/\b(?:age|edad)\b/i.test(concept?.text ?? '')
    ? 'menopause'
    : null;
}

function readingsOf(subject: Subject, value: Value, parts: readonly Part[]): Reading[] | null {
  switch (subject) {
    case 'er':
    case 'pr':
      return readHormoneReceptor(subject, value);
    case 'her2':
    case 'her2-ihc':
    case 'her2-ish':
      return readHer2(value, subject);
    case 'variant':
      return readVariant(value, parts);
    case 'msi':
      return readMsi(value);
    case 'tmb':
      return readTmb(value);
    case 'pd-l1':
      return readPdL1(value);
    case 'pd-l1-cells':
      return readPdL1Cells(value);
    case 'ecog':
      return readEcog(value);
    case 'karnofsky':
      return readKarnofsky(value);
    case 'menopause':
      return readMenopause(value);
    case 'lvef':
      return readLvef(value);
    case 'qtc':
      return readQtc(value);
    case 'stage':
      return readStage(conceptIn(value));
    case 'metastasis':
      return readMetastasis(conceptIn(value));
    default:
      return assertNever(subject);
  }
}

const conceptIn = ({ concept, text }: Value): Concept | null =>
  concept ?? (text === '' ? null : { codes: [], text });

/** Whether a stage is that of a cancer that began elsewhere. */
const isOfAnother = (fields: Json, resolve: Resolve): boolean =>
  shortListOf(fields.focus).some((focus) => {
    const condition = resolve(objectOf(focus)?.reference);
    if (condition?.type !== 'Condition') return false;
    const { cancer } = readCondition(condition);
    return cancer.another === true && cancer.breast !== true;
  });

const noParts: readonly Part[] = [];
const joined = (a: string, b: string): string => (a === '' ? b : b === '' ? a : `${a}: ${b}`);

const settled: readonly unknown[] = ['final', 'amended', 'corrected'];

/** What an Observation says of her, or why it says nothing. */
export function readObservation(
  resource: Resource,
  resolve: Resolve,
): { items: ImportedItem[]; why: Why | null } {
  const { fields } = resource;
  const nothing = (why: Why) => ({ items: [], why });
  const concept = conceptOf(fields.code);
  const subject = subjectOf(concept, fields);
  if (!settled.includes(stringOf(fields.status))) return nothing('not-confirmed');
  if (subject === null) return nothing('unknown-code');
  const value = valueIn(fields);
  if (value === null) return nothing('no-value');
  const isOfStage = subject === 'stage' || subject === 'metastasis';
  if (isOfStage && isOfAnother(fields, resolve)) return nothing('unknown-value');
  const parts = subject === 'variant' ? partsOf(fields) : noParts;
  const readings = readingsOf(subject, value, parts);
  if (readings === null) return nothing('unknown-value');
  const date =
    dateOf(fields.effectiveDateTime) ??
    dateOf(objectOf(fields.effectivePeriod)?.start) ??
    dateOf(fields.effectiveInstant) ??
    dateOf(fields.issued);
  const detail = subject === 'variant' ? variantWords(parts) : '';
  const words = joined(joined(wordsOf(concept), detail), valueWords(value));
  const from = placeOf(resource, words, date);
  return { items: readings.map((reading) => ({ ...reading, from })), why: null };
}
