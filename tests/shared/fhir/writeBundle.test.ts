import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { PdfToWrite } from '../../../shared/fhir/document.ts';
import { writeBundle } from '../../../shared/fhir/writeBundle.ts';
import type { Language } from '../../../shared/ids.ts';
import { ownGoal } from '../../../shared/visit/own.ts';
import type { Sentence, Visit } from '../../../shared/visit/visit.ts';
import { fullVisit, stepOf } from '../../support/fullVisit.ts';
import { pdfTools } from '../../support/makePdf.ts';
import { realLibrary, realLookup } from '../../support/realLibrary.ts';
import { typedVisit } from '../../support/typedVisit.ts';
import { freshVisit } from '../../support/visits.ts';

const now = '2026-11-23T14:02:00.000Z';
const bytes = Buffer.from('%PDF-1.7 made up');
const pdf: PdfToWrite = {
  bytes: bytes.toString('base64'),
  sha256: createHash('sha256').update(bytes).digest('hex'),
  language: 'es',
  title: 'Para llevar a casa',
};
const bundleOf = (visit: Visit, language: Language = 'en', withPdf: PdfToWrite | null = null) =>
  writeBundle(visit, { lookup: realLookup, t: pdfTools.translators[language], now, pdf: withPdf });
const resourcesOf = (visit: Visit, kind: string) =>
  bundleOf(visit, 'en', pdf).entry.flatMap(({ resource }) =>
    resource.resourceType === kind ? [resource] : [],
  );

describe('A document', () => {
  const bundle = bundleOf(
    typedVisit('en', { goals: realLibrary.goals.slice(0, 3).map(({ id }) => id) }),
    'en',
    pdf,
  );

  test('begins with its Composition, is dated, and bears the id of the visit', () => {
    expect(bundle.type).toBe('document');
    expect(bundle.timestamp).toBe(now);
    expect(bundle.identifier).toEqual({
      system: 'urn:ietf:rfc:3986',
      value: 'urn:uuid:11111111-1111-4111-8111-111111111111',
    });
    expect(bundle.entry[0]?.resource.resourceType).toBe('Composition');
  });

  test('has every resource once, under an address of its own, and every reference leads to one', () => {
    const urls = bundle.entry.map(({ fullUrl }) => fullUrl);
    expect(new Set(urls).size).toBe(urls.length);
    const references = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, to]) => to);
    expect(references.length).toBeGreaterThan(10);
    expect(references.filter((to) => !urls.includes(to ?? ''))).toEqual([]);
    // Nothing may be in a document to which no way leads from its Composition, but for the Provenance.
    const [composition, ...others] = bundle.entry;
    expect(JSON.stringify(composition)).toContain(urls[1]);
    for (const { fullUrl, resource } of others)
      if (resource.resourceType !== 'Provenance') expect(references).toContain(fullUrl);
  });

  test('says of the patient where it says so', () => {
    const patient = bundle.entry.find(({ resource }) => resource.resourceType === 'Patient')?.fullUrl;
    const about = bundle.entry.filter(({ resource }) => !/Patient|Provenance/.test(resource.resourceType));
    expect(about.length).toBeGreaterThan(7);
    for (const { resource } of about) expect(resource).toMatchObject({ subject: { reference: patient } });
  });

  test('is the same for the same visit, and another for another visit or moment', () => {
    expect(bundleOf(fullVisit())).toEqual(bundleOf(fullVisit()));
    expect(bundleOf(fullVisit())).not.toEqual(bundleOf(fullVisit({ birthYear: 1950 })));
  });

  test('is in the language that was asked for', () => {
    const spanish = JSON.stringify(bundleOf(typedVisit('es'), 'es'));
    expect(spanish).toContain(pdfTools.translators.es('print:mattersHeading'));
    expect(spanish).not.toContain(pdfTools.translators.en('print:mattersHeading'));
    expect(bundleOf(typedVisit('es'), 'es').language).toBe('es');
  });

  test('has the sections goals, what matters, decision, next steps, and the pages where there are any', () => {
    const t = pdfTools.translators.en;
    const titles = (withPdf: PdfToWrite | null) => {
      const [first] = bundleOf(typedVisit('en'), 'en', withPdf).entry;
      return (
        first?.resource.resourceType === 'Composition' && first.resource.section?.map(({ title }) => title)
      );
    };
    const usual = [
      t('goals:goalsTitle'),
      t('print:mattersHeading'),
      t('decide:outcomeTitle'),
      t('print:nextHeading'),
    ];
    expect(titles(null)).toEqual(usual);
    expect(titles(pdf)).toEqual([...usual, t('print:title')]);
  });
});

describe('Of the patient', () => {
  test('the chosen name, the year of birth and the record number are written, and nothing else', () => {
    const [patient] = resourcesOf(fullVisit({ birthYear: 1958 }), 'Patient');
    expect(patient).toEqual({
      resourceType: 'Patient',
      identifier: [expect.objectContaining({ value: 'typed record-number' })],
      name: [{ text: 'typed chosen-name' }],
      birthDate: '1958',
    });
  });

  test('what was not entered is not there', () => {
    expect(resourcesOf(freshVisit(), 'Patient')).toEqual([{ resourceType: 'Patient' }]);
  });

  test('the label of the visit, private notes, fears, the picture and the estimate are in no part', () => {
    const texts = {
      ...fullVisit().texts,
      notes: 'secret notes',
      fears: 'secret fears',
      label: 'secret label',
    };
    const json = JSON.stringify(bundleOf(fullVisit({ texts, estimateMonths: 2424 })));
    expect(json).not.toMatch(/secret|estimate|"2424|2424[ "]/);
    expect(json).toContain('typed reason');
  });
});

describe('Her goals', () => {
  const visit = fullVisit({
    goals: [...realLibrary.goals.slice(1, 3).map(({ id }) => id), ownGoal],
    texts: { ...fullVisit().texts, 'own-goal': 'To sing again' },
  });

  test('are written in the words of the library, her own in hers, all expressed by her, the day as a due date', () => {
    const goals = resourcesOf(visit, 'Goal');
    const words = goals.map((goal) => goal.resourceType === 'Goal' && goal.description.text);
    expect(words).toEqual([
      ...realLibrary.goals.slice(1, 3).map(({ id }) => realLookup.text('en', `goals.${id}`)),
      'To sing again',
      'typed one-thing',
      'typed date-what',
    ]);
    expect(goals.at(-1)).toMatchObject({ target: [{ dueDate: '2027-06-12' }] });
    for (const goal of goals)
      expect(goal).toMatchObject({ lifecycleStatus: 'active', expressedBy: { type: 'Patient' } });
  });

  test('none are there where none were named', () => {
    expect(resourcesOf(freshVisit(), 'Goal')).toEqual([]);
  });
});

describe('The pages', () => {
  test('are put in with the SHA-1 that R4 asks for, and found by the SHA-256 that the visit keeps', () => {
    const [printout] = resourcesOf(fullVisit(), 'DocumentReference');
    expect(printout).toMatchObject({
      identifier: [{ system: 'urn:beside:printout-sha256', value: pdf.sha256 }],
      content: [
        {
          attachment: {
            contentType: 'application/pdf',
            language: 'es',
            data: pdf.bytes,
            size: bytes.length,
            hash: createHash('sha1').update(bytes).digest('base64'),
          },
        },
      ],
    });
  });

  test('are not there where none are handed in', () => {
    const kinds = bundleOf(fullVisit()).entry.map(({ resource }) => resource.resourceType);
    expect(kinds).not.toContain('DocumentReference');
  });
});

describe('Who stands behind it', () => {
  test('is who recommended, who released, and the program, as they were entered', () => {
    const [provenance] = resourcesOf(fullVisit(), 'Provenance');
    const names = provenance?.resourceType === 'Provenance' && provenance.agent.map(({ who }) => who.display);
    expect(names).toEqual(['typed recommended-by', 'Dr. Lee', 'Beside']);
    expect(provenance).toMatchObject({
      recorded: now,
      target: [{ reference: bundleOf(fullVisit()).entry[0]?.fullUrl }],
    });
  });

  test('is the program alone where nobody was named', () => {
    const [provenance] = resourcesOf(freshVisit(), 'Provenance');
    expect(provenance?.resourceType === 'Provenance' && provenance.agent).toHaveLength(1);
    expect(resourcesOf(freshVisit(), 'Composition')[0]).toMatchObject({ author: [{ display: 'Beside' }] });
  });
});

test('a sentence that was kept off paper is in no part of it, and any other is', () => {
  const steps = [stepOf(1, { what: 'Heart tracing' }), stepOf(2, { what: 'Blood test' })];
  const offPaper = ['text.reason', 'text.one-thing', `step.${steps[0]?.id}`] as Sentence[];
  const json = JSON.stringify(bundleOf(fullVisit({ steps, offPaper })));
  expect(json).not.toMatch(/typed reason|typed one-thing|Heart tracing/);
  expect(json).toMatch(/typed recommendation.*Blood test/);
  expect(JSON.stringify(bundleOf(fullVisit({ steps })))).toMatch(
    /typed one-thing.*typed reason.*Heart tracing/,
  );
});

test('a copy to share changes nothing: the record is hers', () => {
  const { paper } = fullVisit();
  expect(bundleOf(fullVisit({ paper: { ...paper, copy: 'to-share' } }))).toEqual(bundleOf(fullVisit()));
});
