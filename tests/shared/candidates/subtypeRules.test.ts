import { expect, test } from 'vitest';
import { her2Rows } from '../../support/ruleRows/her2.ts';
import { hormoneRows } from '../../support/ruleRows/hormoneReceptors.ts';
import { markerRows } from '../../support/ruleRows/markers.ts';
import { personRows } from '../../support/ruleRows/persons.ts';
import { placeRows } from '../../support/ruleRows/places.ts';
import { rareMarkerRows } from '../../support/ruleRows/rareMarkers.ts';
import { testRows } from '../../support/ruleRows/row.ts';
import { unnamedRows } from '../../support/ruleRows/unnamed.ts';

/** The rows of the evidence on which treatment is thought of for which picture, in its order. */
const rowsOfTheEvidence = [
  'hr-positive-her2-negative-first-line',
  'hr-positive-second-line-gene-test',
  'pik3ca-akt1-pten',
  'esr1',
  'endocrine-sensitive-vs-resistant',
  'menopausal-status',
  'visceral-crisis',
  'her2-positive',
  'her2-low',
  'her2-ultralow',
  'her2-zero',
  'tnbc-pdl1-positive',
  'tnbc-pdl1-negative',
  'germline-brca',
  'germline-palb2-somatic-brca',
  'msi-h-dmmr',
  'tmb-high',
  'prior-lines',
  'site-bone',
  'site-brain',
  'site-leptomeningeal',
  'site-liver-lung',
  'spinal-cord-compression',
  'oligometastatic',
  'performance-status',
  'cardiac-disease',
  'ild',
  'retest-biopsy',
  'monitoring-interval',
  'de-novo-primary-surgery',
  'hr-negative',
  'hr-positive-her2-positive',
  'seed-002-cell-type-map',
];
const rows = [...hormoneRows, ...her2Rows, ...markerRows, ...rareMarkerRows, ...placeRows, ...personRows];

test('every row of the evidence is a test, once', () => {
  expect(rows.map(({ id }) => id).toSorted()).toEqual(rowsOfTheEvidence.toSorted());
});

testRows(rows);
// What stands in no row is said by the record of the option.
testRows(unnamedRows);
