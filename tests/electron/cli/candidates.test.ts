import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { unknownProfile } from '../../../shared/patient/profile.ts';
import { resources } from '../../support/app.ts';
import { beside, fileWith } from '../../support/commandLine.ts';

/** What `candidates` says of these arguments, in English. */
function candidates(...args: string[]) {
  const language = args.includes('--schema') ? [] : ['--language', 'en'];
  const { status, stdout, stderr } = beside('candidates', ...args, ...language);
  return { status, stderr, said: stdout === '' ? null : JSON.parse(stdout) };
}
const example = (name: string) => join(resources, `examples/bundles/${name}.bundle.json`);
interface Said {
  id: string;
  verdict: string;
  because: string[];
  tests: string[];
  cautions: string[];
  status: string;
}
const optionIn = (said: { options: Said[] }, id: string) => said.options.find((one) => one.id === id);

describe('The candidates of a bundle', () => {
  test('come with the picture, what is unconfirmed, and reasons in words', () => {
    const { status, stderr, said } = candidates(example('hr-second-line'));
    expect([status, stderr]).toEqual([0, '']);
    expect(said.profile).toMatchObject({ er: 'positive', pik3ca: 'changed', esr1: 'changed' });
    expect(said.unconfirmed.length).toBeGreaterThan(5);
    expect(said.urgent).toEqual([]);
    expect(optionIn(said, 'trastuzumab-emtansine')).toMatchObject({
      verdict: 'not-now',
      because: [expect.stringContaining('HER2 positive')],
      status: 'approved',
    });
    expect(optionIn(said, 'elacestrant')?.because.join()).toContain('an ESR1 change');
  });

  test('of which nothing is known: none that needs a marker is to be considered, and each names its test', () => {
    const { said } = candidates(example('all-unknown'));
    const her2 = optionIn(said, 'trastuzumab-emtansine');
    expect(her2?.verdict).toBe('needs-test');
    expect(her2?.tests.join()).toContain('HER2 positive');
  });

  test('name a drug that was withdrawn, with its status', () => {
    const { said } = candidates(example('triple-negative'));
    expect(optionIn(said, 'atezolizumab-nab-paclitaxel')).toMatchObject({
      verdict: 'not-now',
      status: 'withdrawn',
    });
  });
});

test('a profile is read as it is: nothing in it waits for a tick', () => {
  const profile = { ...unknownProfile, spread: 'yes', findings: { 'extent.cord-compression': 'yes' } };
  const { said } = candidates(fileWith(JSON.stringify(profile)));
  expect(said).toMatchObject({
    profile,
    unconfirmed: [],
    urgent: ['extent.cord-compression'],
    inTheWay: null,
  });
});

test('the shape of a profile can be had as a schema', () => {
  const { status, said } = candidates('--schema');
  expect(status).toBe(0);
  expect(said.properties.her2.enum).toContain('ultralow');
});

describe('What cannot be read is a sentence and exit code 1', () => {
  test.each([
    ['no file', [] as string[], /^candidates <bundle\.json/],
    ['a file that is not there', ['/nowhere.json'], /is not there or cannot be read/],
    ['a file that was cut short', '{"resourceType":"Bundle"', /damaged or cut short/],
    ['a profile that lacks nearly everything', '{"spread":"yes"}', /nor a profile/],
    ['something else', '{"resourceType":"Patient"}', /not a FHIR R4 bundle/],
  ])('%s', (_case, given, sentence) => {
    const { status, said, stderr } = candidates(...(typeof given === 'string' ? [fileWith(given)] : given));
    expect([status, said]).toEqual([1, null]);
    expect(stderr).toMatch(sentence);
  });
});
