import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PictureForm } from '../../../../../renderer/visit/prepare/picture/PictureForm.tsx';
import { conditions, sites, urgencies } from '../../../../../shared/patient/findings.ts';
import { type Profile, unknownProfile } from '../../../../../shared/patient/profile.ts';
import { withAnswers } from '../../../../../shared/patient/profileAnswer.ts';
import { holdStep } from '../../../../support/heldStep.tsx';
import { freshVisit } from '../../../../support/visits.ts';

const holdPicture = (profile: Partial<Profile> = {}, language: 'en' | 'es' = 'en') =>
  holdStep(PictureForm, { ...freshVisit(), profile: { ...unknownProfile, ...profile } }, { language });
const heading = (name: string) => screen.getByRole('heading', { name, level: 3 });
/** Opens a folded part and waits until its content is there: it is made only then. */
async function open(name: string, something: string) {
  fireEvent.click(heading(name));
  await screen.findByText(something);
}
const folded = (name: string) => heading(name).parentElement?.textContent ?? '';
const group = (name: string) => screen.getByRole('radiogroup', { name });
const answer = (name: string, label: string) =>
  fireEvent.click(within(group(name)).getByRole('radio', { name: label }));
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

type Recorded = Awaited<ReturnType<typeof holdPicture>>['recorded'];
const answersIn = (recorded: Recorded) =>
  recorded.flatMap((change) => (change.type === 'picture-set' ? change.answers : []));
const profileAfter = (recorded: Recorded, before: Partial<Profile> = {}) =>
  withAnswers({ ...unknownProfile, ...before }, answersIn(recorded));
const no = (kind: string, names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [`${kind}.${name}`, 'no']));

describe('A picture of which nobody has said anything', () => {
  test('stays unknown: to open each part and to look records nothing', async () => {
    const { recorded } = await holdPicture();
    await open('Urgent now', 'Visceral crisis');
    await open('Earlier treatment', 'Treatments in this picture');
    await open('Genes and tests', 'PIK3CA');
    await open('The person', 'Menopause');
    for (const one of screen.getAllByRole('radiogroup')) {
      expect(within(one).getByRole<HTMLInputElement>('radio', { checked: true }).value).toBe('unknown');
    }
    const ticked = screen.getAllByRole<HTMLInputElement>('checkbox').filter(({ checked }) => checked);
    expect(ticked).toEqual([]);
    for (const field of screen.getAllByRole('textbox')) {
      fireEvent.focus(field);
      fireEvent.blur(field);
    }
    expect(recorded).toEqual([]);
  });

  test('has its first part open and the others folded, each of which says that nothing is known', async () => {
    await holdPicture();
    const details = [...document.querySelectorAll('details')].map((part) => part.open);
    expect(details).toEqual([true, false, false, false, false]);
    expect(folded('The person')).toContain('Nothing known yet');
  });

  test.each([
    ['en', 'The disease', 'ER (estrogen receptor)'],
    ['es', 'La enfermedad', 'RE (receptor de estrógeno)'],
  ] as const)('is asked for in the language of the screen (%s)', async (language, title, label) => {
    await holdPicture({}, language);
    expect(folded(title)).toContain(title);
    expect(group(label)).toBeTruthy();
  });
});

const askedAlone = ['pregnant', 'pregnancy-wish', 'breastfeeding', 'interacting-drug'];

test('A usual picture takes 12 actions at most', async () => {
  const { recorded } = await holdPicture();
  let actions = 0;
  const act = async (action: () => unknown) => {
    actions += 1;
    await action();
  };
  await act(() => answer('Spread (metastatic)', 'Yes'));
  await act(() => tick('Bone'));
  await act(() => press('No other places'));
  await act(() => answer('ER (estrogen receptor)', 'Positive'));
  await act(() => answer('PR (progesterone receptor)', 'Positive'));
  await act(() => answer('HER2', 'Zero'));
  await act(() => answer('Line now, counted since it spread', 'First'));
  await act(() => open('The person', 'Menopause'));
  await act(() => answer('Menopause', 'After'));
  await act(() => answer('ECOG performance status', '1'));
  await act(() => press('None of the others'));
  expect(actions).toBeLessThanOrEqual(12);
  expect(profileAfter(recorded)).toEqual({
    ...unknownProfile,
    spread: 'yes',
    er: 'positive',
    pr: 'positive',
    her2: 'zero',
    line: 'first',
    menopause: 'after',
    ecog: '1',
    findings: {
      ...no('site', sites),
      'site.bone': 'yes',
      ...no(
        'condition',
        conditions.filter((name) => !askedAlone.includes(name)),
      ),
    },
  });
});

describe('Places', () => {
  test('that are not ticked stay unknown until "No other places" says no to all of them at once', async () => {
    const { recorded } = await holdPicture();
    tick('Bone');
    await waitFor(() => expect(profileAfter(recorded).findings).toEqual({ 'site.bone': 'yes' }));
    press('No other places');
    expect(recorded).toHaveLength(2);
    expect(profileAfter(recorded).findings).toEqual({ ...no('site', sites), 'site.bone': 'yes' });
    expect(await screen.findByRole('checkbox', { name: /^Liver ?No$/ })).toBeTruthy();
  });

  test('that were answered "no" are taken back to unknown by the same button, without those that are there', async () => {
    const findings = { ...no('site', sites), 'site.bone': 'yes', 'condition.frail': 'no' } as const;
    const { recorded } = await holdPicture({ findings });
    press('Take back each “no”');
    expect(profileAfter(recorded, { findings }).findings).toEqual({
      'site.bone': 'yes',
      'condition.frail': 'no',
    });
  });

  test('whose tick is taken away are unknown and not "no"', async () => {
    const findings = { 'site.bone': 'yes', 'site.liver': 'no' } as const;
    const { recorded } = await holdPicture({ findings });
    tick('Bone');
    expect(answersIn(recorded)).toEqual([{ item: 'finding', finding: 'site.bone', value: null }]);
  });
});

describe('What is urgent', () => {
  test('is answered one by one, and "not known" is an answer that takes the finding back', async () => {
    const { recorded } = await holdPicture();
    await open('Urgent now', 'Visceral crisis');
    answer('Spinal cord compression', 'Yes');
    answer('Spinal cord compression', 'Not known');
    expect(answersIn(recorded)).toEqual([
      { item: 'finding', finding: 'extent.cord-compression', value: 'yes' },
      { item: 'finding', finding: 'extent.cord-compression', value: null },
    ]);
  });

  test('is said in the folded line, and what was answered "no" is counted there', async () => {
    await holdPicture({ findings: { 'extent.visceral-crisis': 'yes', ...no('urgent', urgencies) } });
    expect(folded('Urgent now')).toContain('Visceral crisis · Answered no: 2');
  });
});

describe('Genes', () => {
  test('are changed, not changed or not known, each by itself', async () => {
    const { recorded } = await holdPicture();
    await open('Genes and tests', 'PIK3CA');
    answer('PIK3CA', 'Changed');
    answer('ESR1', 'Not changed');
    expect(profileAfter(recorded)).toEqual({ ...unknownProfile, pik3ca: 'changed', esr1: 'not-changed' });
    await waitFor(() => expect(folded('Genes and tests')).toContain('ESR1: Not changed · PIK3CA: Changed'));
  });
});
