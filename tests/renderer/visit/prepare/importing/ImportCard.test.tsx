import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { ImportCard } from '../../../../../renderer/visit/prepare/importing/ImportCard.tsx';
import type { ProfileAnswer } from '../../../../../shared/patient/profileAnswer.ts';
import { holdStep } from '../../../../support/heldStep.tsx';
import { freshVisit } from '../../../../support/visits.ts';

const subject = { reference: 'Patient/p1' };
const patient = (id: string, name: string) => ({
  resourceType: 'Patient',
  id,
  name: [{ text: name }],
  birthDate: '1961-05-01',
});
const her2 = (id: string, answer: string, date: string) => ({
  resourceType: 'Observation',
  id,
  status: 'final',
  subject,
  effectiveDateTime: date,
  code: { coding: [{ system: 'http://loinc.org', code: '48676-1' }], text: 'HER2' },
  valueCodeableConcept: { coding: [{ system: 'http://snomed.info/sct', code: answer }] },
});
const er = {
  resourceType: 'Observation',
  id: 'er-1',
  status: 'final',
  subject,
  effectiveDateTime: '2026-03-02',
  code: { coding: [{ system: 'http://loinc.org', code: '16112-5' }], text: 'Estrogen receptor' },
  valueCodeableConcept: {
    coding: [{ system: 'http://snomed.info/sct', code: '10828004', display: 'Positive' }],
  },
};
const letrozole = {
  resourceType: 'MedicationRequest',
  id: 'm-1',
  status: 'completed',
  intent: 'order',
  subject,
  authoredOn: '2024-05-01',
  medicationCodeableConcept: { text: 'letrozole 2.5 mg' },
};
const strange = { resourceType: 'Basic', id: 'b-1', subject };
const [positive, negative] = ['10828004', '260385009'];

const bundleOf = (...resources: object[]) =>
  JSON.stringify({
    resourceType: 'Bundle',
    type: 'collection',
    entry: resources.map((resource) => ({ resource })),
  });
const rosa = patient('p1', 'Rosa Example (made up)');

/** The card with a file that was chosen in it. */
async function read(text: string) {
  const held = await holdStep(ImportCard, freshVisit());
  choose(text);
  return held;
}
function choose(text: string) {
  const input = document.querySelector('input[type="file"]');
  if (input === null) throw new Error('There is no field for a file.');
  fireEvent.change(input, { target: { files: [new File([text], 'record.json')] } });
}
const add = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Add what is ticked' });
const answersIn = (recorded: readonly unknown[]) =>
  (recorded as { answers: ProfileAnswer[] }[]).flatMap(({ answers }) => answers);

describe('What a record file says', () => {
  test('is shown with its place in the record, and nothing is ticked or recorded by itself', async () => {
    const { recorded } = await read(bundleOf(rosa, er, her2('h1', negative ?? '', '2026-03-02')));
    const item = await screen.findByRole('checkbox', { name: /^ER \(estrogen receptor\): Positive/ });
    expect((item as HTMLInputElement).checked).toBe(false);
    expect(item.closest('label')?.textContent).toContain(
      'Estrogen receptor: Positive · 2026-03-02 · Observation/er-1 · from a code',
    );
    expect(screen.getByText(/Rosa Example \(made up\)/)).toBeTruthy();
    expect(add().disabled).toBe(true);
    expect(recorded).toEqual([]);
  });

  test('is added when it is ticked, and what was not ticked is not', async () => {
    const { recorded } = await read(bundleOf(rosa, er, her2('h1', negative ?? '', '2026-03-02')));
    fireEvent.click(await screen.findByRole('checkbox', { name: /^ER/ }));
    fireEvent.click(add());
    expect(recorded).toEqual([{ type: 'picture-set', answers: [{ item: 'er', value: 'positive' }] }]);
    expect(screen.getByRole('status').textContent).toBe('1 answer was added.');
    expect(screen.queryByRole('checkbox')).toBeNull();
  });

  test('that does not agree with itself is shown newest first and not decided', async () => {
    const { recorded } = await read(
      bundleOf(rosa, her2('old', negative ?? '', '2019-01-01'), her2('new', positive ?? '', '2026-02-01')),
    );
    const group = await screen.findByRole('radiogroup', { name: /says different things about HER2/ });
    const radios = within(group).getAllByRole<HTMLInputElement>('radio');
    expect(radios.map(({ value }) => value)).toEqual(['0', '1', 'none']);
    expect(radios.some(({ checked }) => checked)).toBe(false);
    fireEvent.click(screen.getByRole('radio', { name: /2019-01-01/ }));
    fireEvent.click(add());
    expect(answersIn(recorded)).toEqual([{ item: 'her2', value: 'negative' }]);
  });

  test('may be left open where it does not agree: "none of these" adds nothing', async () => {
    await read(
      bundleOf(rosa, her2('old', negative ?? '', '2019-01-01'), her2('new', positive ?? '', '2026-02-01')),
    );
    fireEvent.click(await screen.findByRole('radio', { name: 'None of these' }));
    expect(add().disabled).toBe(true);
  });

  test('about earlier treatment is added to the list, each with a tick', async () => {
    const { recorded } = await read(bundleOf(rosa, letrozole));
    fireEvent.click(await screen.findByRole('checkbox', { name: /^letrozole/ }));
    fireEvent.click(add());
    const [answer] = answersIn(recorded);
    expect(answer).toMatchObject({ item: 'treatments', value: [{ drugs: ['letrozole'], start: '2024-05' }] });
  });

  test('about a treatment that is on the list already is not offered a second time', async () => {
    const { recorded } = await read(bundleOf(rosa, letrozole));
    fireEvent.click(await screen.findByRole('checkbox', { name: /^letrozole/ }));
    fireEvent.click(add());
    expect(recorded).toHaveLength(1);
    choose(bundleOf(rosa, letrozole, er));
    expect(await screen.findByRole('checkbox', { name: /^ER/ })).toBeTruthy();
    expect(screen.queryByRole('checkbox', { name: /^letrozole/ })).toBeNull();
  });

  test('that was not understood is listed', async () => {
    await read(bundleOf(rosa, er, strange));
    expect(await screen.findByText('1 entry was not understood')).toBeTruthy();
    expect(screen.getByText(/Basic\/b-1: a kind of entry that is not read/)).toBeTruthy();
  });
});

describe('A file', () => {
  test('with several people asks whose visit it is, and reads nothing before', async () => {
    const { recorded } = await read(bundleOf(rosa, patient('p2', 'Other Example (made up)'), er));
    expect(await screen.findByRole('radiogroup', { name: /^Several people are in this file/ })).toBeTruthy();
    expect(screen.queryByRole('checkbox')).toBeNull();
    fireEvent.click(screen.getByRole('radio', { name: /^Rosa Example/ }));
    expect(await screen.findByRole('checkbox', { name: /^ER/ })).toBeTruthy();
    expect(recorded).toEqual([]);
  });

  test.each([
    ['that was cut short', bundleOf(rosa, er).slice(0, -20), /damaged or cut short/],
    ['that is something else', '{"resourceType":"Patient","id":"p1"}', /not a FHIR R4 bundle/],
    ['without a patient', bundleOf(), /no patient in this file/],
  ])('%s is met with a sentence, and the visit is as it was', async (_case, text, sentence) => {
    const { recorded } = await read(text);
    await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(sentence));
    expect(recorded).toEqual([]);
  });

  test('that is put away leaves nothing', async () => {
    const { recorded } = await read(bundleOf(rosa, er));
    fireEvent.click(await screen.findByRole('button', { name: 'Put the file away' }));
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(document.body.textContent).not.toContain('Rosa');
    expect(recorded).toEqual([]);
  });
});
