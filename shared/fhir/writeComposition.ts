import { formatShortDay } from '../i18n/translate.ts';
import type { Composition, Reference, Resource, Section, Writing } from './document.ts';
import { loinc } from './writeCodes.ts';
import type { VisitContent } from './writeContent.ts';
import { narrativeOf } from './writeNarrative.ts';

/** A section before it is written: what people read, and what stands behind it. */
export interface Part {
  title: string;
  lines: readonly string[];
  entry: Reference[];
}

/** The document's first page: what it is, of whom, by whom, and its sections. A section without a word is left out. */
export function compositionOf(writing: Writing, parts: readonly Part[]): Composition {
  const { content, t, now, patient } = writing;
  const day = formatShortDay(t.language, content.startedAt);
  return {
    resourceType: 'Composition',
    language: t.language,
    status: 'final',
    type: { coding: [{ system: loinc, code: '11488-4', display: 'Consult note' }] },
    subject: patient,
    event: [{ period: { start: content.startedAt } }],
    date: now,
    author: authorsOf(writing),
    title: t('note:title', { day, version: content.libraryVersion }),
    section: parts
      .filter(({ lines }) => lines.length > 0)
      .map(({ title, lines, entry }): Section => {
        const text = narrativeOf(lines, t.language);
        return entry.length === 0 ? { title, text } : { title, text, entry };
      }),
  };
}

/** The clinic and the doctor as they were typed; the program where nobody was. */
function authorsOf({ content }: Writing): Reference[] {
  const { 'clinic-name': clinic, 'recommended-by': doctor } = content.texts;
  const authors = [
    ...(clinic === undefined ? [] : [{ type: 'Organization', display: clinic }]),
    ...(doctor === undefined ? [] : [{ type: 'Practitioner', display: doctor }]),
  ];
  return authors.length === 0 ? [{ type: 'Device', display: 'Beside' }] : authors;
}

/** When the visit was, and who wrote of it. */
export function readComposition(resources: readonly Resource[]) {
  const composition = resources.find((one) => one.resourceType === 'Composition');
  const texts: VisitContent['texts'] = {};
  const author = (type: string) => composition?.author.find((one) => one.type === type)?.display;
  const clinic = author('Organization');
  const doctor = author('Practitioner');
  if (clinic !== undefined) texts['clinic-name'] = clinic;
  if (doctor !== undefined) texts['recommended-by'] = doctor;
  return { startedAt: composition?.event?.[0]?.period?.start, texts };
}
