import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentOf, readVisitDocument } from '../../../shared/fhir/visitContent.ts';
import { beside, fileWith } from '../../support/commandLine.ts';
import { fullVisit } from '../../support/fullVisit.ts';
import { pdfTools } from '../../support/makePdf.ts';
import { realLookup } from '../../support/realLibrary.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const whole = { ok: true, value: contentOf(fullVisit(), realLookup) };

test('says a visit as a document on stdout, in the visit’s own language', () => {
  const { status, stdout, stderr } = beside('fhir', fileWith(JSON.stringify(fullVisit())));
  expect([status, stderr]).toEqual([0, '']);
  expect(readVisitDocument(JSON.parse(stdout))).toEqual(whole);
  expect(JSON.parse(stdout).language).toBe('en');
});

test('writes it to a file in the language that was asked for, and says where', () => {
  const out = join(tempFolder(), 'visit.fhir.json');
  const file = fileWith(JSON.stringify(fullVisit()));
  expect(beside('fhir', file, '--language', 'es', '--out', out)).toEqual({
    status: 0,
    stdout: `${out}\n`,
    stderr: '',
  });
  const text = readFileSync(out, 'utf8');
  expect(readVisitDocument(JSON.parse(text))).toEqual(whole);
  expect(text).toContain(pdfTools.translators.es('print:mattersHeading'));
});

test.each([
  ['is not there', () => '/nowhere/visit.json'],
  ['is not JSON', () => fileWith('{"secret words')],
  ['is not a visit', () => fileWith('{"label":"secret words"}')],
])('a file that %s gets a sentence, without a word of it, and nothing is written', (_what, file) => {
  const out = join(tempFolder(), 'visit.fhir.json');
  const { status, stdout, stderr } = beside('fhir', file(), '--out', out);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/is not a visit/);
  expect(stderr).not.toContain('secret');
  expect(existsSync(out)).toBe(false);
});

test.each([
  ['no file', ['fhir']],
  ['an unknown option', ['fhir', 'visit.json', '--color']],
  ['a language that there is not', ['fhir', 'visit.json', '--language', 'fr']],
  ['two files', ['fhir', 'a.json', 'b.json']],
])('%s gets the usage and exit code 1', (_what, args) => {
  const { status, stdout, stderr } = beside(...args);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^fhir <visit/);
});

test('a place that cannot be written to is named by a sentence', () => {
  const file = fileWith(JSON.stringify(fullVisit()));
  const { status, stdout, stderr } = beside('fhir', file, '--out', '/nowhere/visit.fhir.json');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/may not write there/);
});
