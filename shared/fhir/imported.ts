import type { ProfileAnswer } from '../patient/profileAnswer.ts';
import type { Treatment } from '../patient/treatment.ts';

/** Where in a record something stands: `Observation/er-1`, the words of its code, and its date as recorded. */
export interface RecordPlace {
  resource: string;
  said: string;
  /** `2024`, `2024-03` or `2024-03-09`; null where the record has no date. */
  date: string | null;
}

/** How sure the reading is: a code of a known value set, free text that was matched, or something worked out. */
export type HowRead = 'coded' | 'text' | 'inferred';

/** One answer that a record suggests. It waits for a tick: nothing is imported by itself. */
export interface ImportedItem {
  answer: ProfileAnswer;
  from: RecordPlace;
  how: HowRead;
}

/** One earlier treatment that a record suggests; it too waits for a tick. */
export interface ImportedTreatment {
  treatment: Treatment;
  from: RecordPlace;
  how: HowRead;
}

/** What was in the record and was not understood, and why. */
export interface NotUnderstood {
  resource: string;
  why: 'unknown-resource' | 'unknown-code' | 'unknown-value' | 'no-value' | 'not-confirmed' | 'broken';
}

export interface PatientInBundle {
  id: string;
  /** Name or record number as the bundle has them, for whoever must choose; never stored. */
  said: string;
  birthYear: number | null;
}

/**
 * What a bundle says of one person. `items` may hold several answers to one item: two HER2 results are shown with
 * their dates, newest first, and not decided.
 */
export interface Imported {
  patient: PatientInBundle;
  items: ImportedItem[];
  treatments: ImportedTreatment[];
  notUnderstood: NotUnderstood[];
}
