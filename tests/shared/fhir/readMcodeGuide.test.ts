import { expect, test } from 'vitest';
import {
  bundleOf,
  coded,
  condition,
  courses,
  curative,
  importedOf,
  lines,
  medication,
  observation,
  patient,
  profile,
} from './readMadeUp.ts';

/** Shapes as the mCODE guide has them for its example of an early cancer; every word here is made up. */
const [positive, negative] = [coded('loinc', 'LA6576-8', 'Positive'), coded('loinc', 'LA6577-6', 'Negative')];
const clinicalStatus = (code: string) => ({
  clinicalStatus: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code }] },
  verificationStatus: {
    coding: [{ system: 'http://terminology.hl7.org/CodeSystem/condition-ver-status', code: 'confirmed' }],
  },
});
const primary = condition(
  'primary',
  coded('snomed', '353431000119107', 'Primary malignant neoplasm of female left breast'),
  {
    ...profile('primary-cancer-condition'),
    ...clinicalStatus('remission'),
    onsetDateTime: '2018-03-16',
    stage: [
      {
        summary: coded(
          'snomed',
          '1222806003',
          'American Joint Committee on Cancer stage IIIC (qualifier value)',
        ),
        assessment: [{ reference: 'Observation/stage' }],
      },
    ],
  },
);
const marker = (id: string, code: string, value: unknown) =>
  observation(id, coded('loinc', code), {
    ...profile('tumor-marker-test'),
    effectiveDateTime: '2018-03-10',
    valueCodeableConcept: value,
  });
const early = [
  {
    ...patient,
    ...profile('cancer-patient'),
    gender: 'female',
    birthDate: '1965-01-01',
    name: [{ given: ['Made'], family: 'Up' }],
  },
  primary,
  observation('stage', coded('snomed', '399537006', 'Clinical TNM stage grouping'), {
    ...profile('tnm-stage-group'),
    effectiveDateTime: '2018-03-16',
    focus: [{ reference: 'Condition/primary' }],
    valueCodeableConcept: coded(
      'snomed',
      '1',
      'American Joint Committee on Cancer stage IIB (qualifier value)',
    ),
    hasMember: [{ reference: 'Observation/m' }],
  }),
  observation('m', coded('loinc', '21907-1'), {
    ...profile('tnm-distant-metastases-category'),
    valueCodeableConcept: coded('ajcc', 'cM0'),
  }),
  marker('er', '85337-4', positive),
  marker('pr', '85339-0', negative),
  marker('her2', '48676-1', negative),
  observation('ecog', coded('loinc', '89247-1'), {
    ...profile('ecog-performance-status'),
    valueInteger: 0,
    interpretation: [coded('loinc', 'LA9622-7')],
    effectiveDateTime: '2018-04-12',
  }),
  observation('variant', coded('loinc', '69548-6'), {
    ...profile('genomic-variant'),
    valueCodeableConcept: coded('loinc', 'LA9633-4', 'Present'),
    component: [
      { code: coded('loinc', '48018-6'), valueCodeableConcept: coded('hgnc', 'HGNC:26144', 'PALB2') },
      { code: coded('loinc', '81252-9'), valueCodeableConcept: { text: 'a made-up variant' } },
      { code: coded('loinc', '48002-0'), valueCodeableConcept: coded('loinc', 'LA6684-0', 'Somatic') },
    ],
  }),
  medication('doxorubicin', 'DOXOrubicin', { ...curative, authoredOn: '2018-04-12', status: 'completed' }),
  medication('anastrozole', 'anastrozole', {
    ...curative,
    authoredOn: '2018-10-01',
    status: 'stopped',
    statusReason: coded('snomed', '182992009', 'Treatment completed'),
  }),
  condition('pressure', coded('snomed', '77970009'), clinicalStatus('active')),
  { resourceType: 'Practitioner', id: 'made-up' },
];

test('a record of an early cancer, in remission: nothing says that it has spread', () => {
  const imported = importedOf(bundleOf(...early));
  expect(lines(imported)).toEqual([
    'ecog 0 coded',
    'er positive coded',
    'condition.high-blood-pressure yes coded',
    'her2 negative coded',
    'palb2 changed coded',
    'pr negative coded',
    'sex female coded',
    'stage 3 coded',
    'stage 2 text',
  ]);
  expect(courses(imported)).toEqual([
    'doxorubicin early 2018-04  unknown',
    'anastrozole early 2018-10  finished',
  ]);
  expect(imported.notUnderstood).toEqual([{ resource: 'Practitioner/made-up', why: 'unknown-resource' }]);
});

test('the same record with a secondary cancer condition: it has spread, and the first line comes', () => {
  const secondary = condition(
    'secondary',
    coded('snomed', '94222008', 'Secondary malignant neoplasm of bone'),
    {
      ...profile('secondary-cancer-condition'),
      ...clinicalStatus('active'),
      onsetDateTime: '2026-05-01',
    },
  );
  const before = lines(importedOf(bundleOf(...early)));
  const after = lines(importedOf(bundleOf(...early, secondary)));
  expect(after.filter((line) => !before.includes(line))).toEqual([
    'site.bone yes coded',
    'line first inferred',
    'spread yes inferred',
  ]);
});
