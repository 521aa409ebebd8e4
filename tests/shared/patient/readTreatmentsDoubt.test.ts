import { describe, expect, test } from 'vitest';
import { readTreatments } from '../../../shared/patient/readTreatments.ts';

const read = (line: string) => {
  const [first] = readTreatments(line);
  if (first === undefined) throw new Error('No line was read.');
  return first.treatment;
};

/** All lines made up. */
describe('What cannot be read', () => {
  test.each([
    'radiation to hip 2020',
    'mastectomy, left, 2014',
    'radioterapia 2019',
    'Drug, Start, Stop, Reason',
    'something new',
  ])('of a line without a drug that is known is kept as it was said: %s', (line) => {
    expect(read(`  ${line} `)).toMatchObject({ drugs: [], said: line });
  });

  test.each([
    'Never took tamoxifen',
    'Declined Xeloda',
    'Nunca tomó letrozol',
    'Planned: Enhertu',
    'Paclitaxel was not given',
  ])('as treatment, since it was not taken, has no drugs: %s', (line) => {
    expect(read(line)).toMatchObject({ drugs: [], said: line });
  });

  test('as never taken is what was declined after a while', () => {
    expect(read('Xeloda 2020, patient declined further').drugs).toEqual(['capecitabine']);
    expect(read('Declined further Xeloda after 3/2020').drugs).toEqual(['capecitabine']);
  });

  test.each([
    '13/2021',
    '00/2021',
    '2021-13',
    '15/3/2021',
    '3/32/2021',
    '1949',
    '2100',
    '2101',
    '3/21',
    '20215',
    '13/2021-02/2022',
    '2000 mg',
    '2000mg',
    'March 1949',
    'dx 2014',
  ])('as a date is none, nor is half of it: %s', (date) => {
    expect(read(`Taxol ${date}`)).toMatchObject({ start: null, stop: null });
  });

  test('as a stop is one before the start; the same year is not before', () => {
    expect(read('Taxol 5/2021 - 3/2020')).toMatchObject({ start: '2021-05', stop: null });
    expect(read('Taxol 5/2021 - 2021')).toMatchObject({ start: '2021-05', stop: '2021' });
  });

  test('as the end of a range is a date after a number of cycles', () => {
    expect(read('AC x4 - 2019')).toMatchObject({ start: '2019', stop: null });
    expect(read('AC 13/2018 - 2019')).toMatchObject({ start: null, stop: '2019' });
    expect(read('AC 1/2/18 - 2019')).toMatchObject({ start: '2018-01', stop: '2019' });
  });

  test('as a start is a date of something later', () => {
    expect(read('Taxol progressed 2021, switched 2022')).toMatchObject({ start: null, stop: '2021' });
    expect(read('Taxol progressed 2021, started 2019')).toMatchObject({ start: '2019', stop: '2021' });
    expect(read('Taxol completed 2016-2020')).toMatchObject({ start: '2016', stop: '2020' });
    expect(read('Taxol finished Jan-Apr 2020')).toMatchObject({ start: '2020-01', stop: '2020-04' });
  });

  test('for its many spaces is read all the same', () => {
    expect(read('Taxol   2020  -   2021,  patient   choice')).toMatchObject({
      stop: '2021',
      why: 'her-choice',
    });
  });

  test('as one reason where there are two is unknown', () => {
    expect(read('Taxol 2020 - 2021, progression and neuropathy').why).toBe('unknown');
    expect(read('Taxol 2020 - 2021, progression').why).toBe('growth');
    expect(read('Taxol 2020, ongoing, side effects').why).toBe('unknown');
  });

  test('as one setting where there are two is unknown', () => {
    expect(read('adjuvant Taxol, mets 2020').setting).toBe('unknown');
    expect(read('Taxol, mets 2020').setting).toBe('advanced');
  });

  test('as a setting is what is only about time', () => {
    expect(read('Taxol stopped early').setting).toBe('unknown');
    expect(read('Taxol early 2019').setting).toBe('unknown');
    expect(read('Taxol, early disease').setting).toBe('early');
  });

  test.each([
    'Taxol 2020 - 2021, sin progresión',
    'Taxol 2020 - 2021, without side effects',
    'Taxol 2020 - 2021, not completed',
    'Taxol 2020 - 2021, progression-free',
    'Taxol 2020 - 2021, no evidence of progression',
  ])('as a reason is what is said not to be so: %s', (line) => {
    expect(read(line).why).toBe('unknown');
  });

  test('as going on has an end', () => {
    expect(read('Taxol 2020 - 2021, neuropathy ongoing').why).toBe('side-effects');
    expect(read('Taxol 2020 - 2021, now resting').why).toBe('unknown');
    expect(read('Taxol 2020 - 2021, through today nothing else').why).toBe('unknown');
    expect(read('Taxol 2020, currently off').why).toBe('unknown');
    expect(read('Taxol 2020, bone mets present').why).toBe('unknown');
    expect(read('Taxol off since 2020')).toMatchObject({ start: null, stop: '2020', why: 'unknown' });
    expect(read('Taxol 2020 (present)').why).toBe('still-taking');
    expect(read('Taxol 2020, currently').why).toBe('still-taking');
    expect(read('Taxol started 2020').why).toBe('unknown');
    expect(read('Taxol since 2020').why).toBe('still-taking');
  });
});
