import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { playwrightResult, vitestResult } from './reports.ts';
import { tempFolder } from './tempFolder.ts';

const good = { code: 0, output: '' };
const bad = { code: 1, output: 'what the tool said' };

const passed = { fullName: 'adds', status: 'passed', failureMessages: [] };
const unitFile = (status: string, assertionResults: object[], message = '') => ({
  testResults: [{ name: 'a.test.ts', status, message, assertionResults }],
});
const spec = (status: string) => ({
  file: 'a.spec.ts',
  title: 'opens',
  tests: [
    { status, results: [{ errors: status === 'expected' ? [] : [{ message: '\u001b[31mno such button' }] }] },
  ],
});

describe('the count of the unit tests', () => {
  const count = (report: object, run = good) => {
    const { passed, failed, problems } = vitestResult(reportFile(report), run);
    return { passed, failed, told: problems.join('\n') };
  };

  test('counts what passed', () => {
    expect(count(unitFile('passed', [passed, passed]))).toEqual({ passed: 2, failed: 0, told: '' });
  });

  test('counts a failed test and tells its message', () => {
    const broken = { fullName: 'divides', status: 'failed', failureMessages: ['1 is not 2'] };
    expect(count(unitFile('failed', [passed, broken]), bad)).toEqual({
      passed: 1,
      failed: 1,
      told: 'a.test.ts > divides: failed\n1 is not 2',
    });
  });

  test('counts a skipped test as failed', () => {
    expect(count(unitFile('passed', [{ ...passed, status: 'pending' }])).failed).toBe(1);
  });

  test('counts a file that could not be loaded as failed', () => {
    const testResults = [unitFile('failed', [], 'no such import'), unitFile('passed', [passed])];
    const report = { testResults: testResults.flatMap((file) => file.testResults) };
    expect(count(report, bad)).toEqual({ passed: 1, failed: 1, told: 'a.test.ts: failed\nno such import' });
  });

  test('counts a tool that ended badly after its tests as failed', () => {
    expect(count(unitFile('passed', [passed]), bad)).toMatchObject({ passed: 1, failed: 1 });
  });

  test('counts a report without a test as failed', () => {
    expect(count({ testResults: [] })).toMatchObject({ passed: 0, failed: 1 });
  });

  test('counts a missing report as failed, and tells what the tool said', () => {
    const { failed, problems } = vitestResult(join(tempFolder(), 'none.json'), bad);
    expect(failed).toBe(1);
    expect(problems.join()).toContain('what the tool said');
  });
});

describe('the count of the end-to-end tests', () => {
  const count = (report: object, run = good) => playwrightResult(reportFile(report), run);

  test('counts tests of inner suites too', () => {
    const report = {
      errors: [],
      suites: [{ specs: [spec('expected')], suites: [{ specs: [spec('expected')] }] }],
    };
    expect(count(report)).toMatchObject({ passed: 2, failed: 0 });
  });

  test('counts a failed test and tells its message', () => {
    const result = count({ errors: [], suites: [{ specs: [spec('unexpected')] }] }, bad);
    expect(result).toMatchObject({
      passed: 0,
      failed: 1,
      problems: ['a.spec.ts > opens: unexpected\nno such button'],
    });
  });

  test.each(['flaky', 'skipped'])('counts a %s test as failed', (status) => {
    expect(count({ errors: [], suites: [{ specs: [spec(status)] }] }).failed).toBe(1);
  });

  test('counts an empty folder of tests as failed', () => {
    expect(count({ errors: [{ message: 'No tests found' }], suites: [] }, bad).failed).toBe(1);
    expect(count({ errors: [], suites: [] }).failed).toBe(1);
  });
});

function reportFile(report: object): string {
  const file = join(tempFolder(), 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}
