import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { PictureForm } from '../../../../../renderer/visit/prepare/picture/PictureForm.tsx';
import { conditions } from '../../../../../shared/patient/findings.ts';
import { type Profile, unknownProfile } from '../../../../../shared/patient/profile.ts';
import { holdStep } from '../../../../support/heldStep.tsx';
import { freshVisit } from '../../../../support/visits.ts';

/** The form with the part about the person opened. */
async function holdPerson(profile: Partial<Profile> = {}, language: 'en' | 'es' = 'en') {
  const visit = { ...freshVisit(), profile: { ...unknownProfile, ...profile } };
  const held = await holdStep(PictureForm, visit, { language });
  const [title, something] = language === 'en' ? ['The person', 'Menopause'] : ['La persona', 'Menopausia'];
  fireEvent.click(screen.getByRole('heading', { name: title, level: 3 }));
  await screen.findByText(something);
  return held;
}
const ticks = (name: string) =>
  within(screen.getByRole('group', { name })).getAllByRole<HTMLInputElement>('checkbox');
const tick = (name: string) => fireEvent.click(screen.getByRole('checkbox', { name }));
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
type Recorded = Awaited<ReturnType<typeof holdPerson>>['recorded'];
const answersIn = (recorded: Recorded) =>
  recorded.flatMap((change) => (change.type === 'picture-set' ? change.answers : []));

const alone = ['pregnant', 'pregnancy-wish', 'breastfeeding', 'interacting-drug'];
const together = conditions.filter((name) => !alone.includes(name));

describe('Conditions', () => {
  test('are found by any part of their name, without accents; ticking one leaves those out of sight alone', async () => {
    const findings = { 'condition.diabetes': 'yes' } as const;
    const { recorded } = await holdPerson({ findings }, 'es');
    fireEvent.change(screen.getByLabelText('Busque una condición'), { target: { value: 'CORAZON debil' } });
    expect(ticks('Otras condiciones de salud').map(({ value }) => value)).toEqual([
      'condition.heart-weakness',
    ]);
    tick('Corazón débil (insuficiencia cardíaca, FEVI baja)');
    expect(answersIn(recorded)).toEqual([
      { item: 'finding', finding: 'condition.heart-weakness', value: 'yes' },
    ]);
  });

  test('that are not in the list are said to be for the notes', async () => {
    await holdPerson();
    fireEvent.change(screen.getByLabelText('Find a condition'), { target: { value: 'gout' } });
    expect(screen.getByText(/^No condition in this list is called that/)).toBeTruthy();
    expect(screen.queryByRole('group', { name: 'Conditions' })).toBeNull();
  });

  test('of which none is ticked are all "no" with one press, also those that the search hides', async () => {
    const { recorded } = await holdPerson();
    fireEvent.change(screen.getByLabelText('Find a condition'), { target: { value: 'long qt' } });
    expect(ticks('Conditions')).toHaveLength(1);
    press('None of the others');
    expect(recorded).toHaveLength(1);
    expect(answersIn(recorded)).toEqual(
      together.map((name) => ({ item: 'finding', finding: `condition.${name}`, value: 'no' })),
    );
  });

  test('on which a treatment can hang are asked by themselves: nobody says no to a pregnancy by the way', async () => {
    await holdPerson();
    for (const label of ['Pregnant', 'Breastfeeding'])
      expect(screen.getByRole('radiogroup', { name: label })).toBeTruthy();
    expect(together).not.toContain('pregnant');
  });
});

describe('What is typed', () => {
  const type = (label: string, value: string) =>
    fireEvent.change(screen.getByLabelText(label), { target: { value } });
  const leave = (label: string) => fireEvent.blur(screen.getByLabelText(label));
  const ejection = 'LVEF (ejection fraction), %';

  test('is recorded once, when the field is left; emptied, it is not known again', async () => {
    const { recorded } = await holdPerson();
    for (const value of ['5', '55', '55%']) type(ejection, value);
    expect(recorded).toEqual([]);
    leave(ejection);
    await waitFor(() => expect(screen.getByLabelText<HTMLInputElement>(ejection).value).toBe('55'));
    type(ejection, '');
    leave(ejection);
    expect(answersIn(recorded)).toEqual([
      { item: 'lvef', value: 55 },
      { item: 'lvef', value: null },
    ]);
  });

  test('and then typed back is no change', async () => {
    const { recorded } = await holdPerson({ lvef: 60 });
    for (const value of ['6', '', '60']) type(ejection, value);
    leave(ejection);
    expect(recorded).toEqual([]);
  });

  test.each(['4', '91', '55.5', 'normal'])(
    'and is no such number stays in the field with a sentence, and is not recorded (%s)',
    async (value) => {
      const { recorded } = await holdPerson();
      type(ejection, value);
      leave(ejection);
      expect(screen.getByText(/^A whole number from 5 to 90/)).toBeTruthy();
      expect(screen.getByLabelText<HTMLInputElement>(ejection).value).toBe(value);
      expect(recorded).toEqual([]);
    },
  );

  test('as allergies is a list with commas, in which an empty place is no allergy', async () => {
    const { recorded } = await holdPerson();
    type('Allergies', 'penicillin, , soy; ');
    leave('Allergies');
    expect(answersIn(recorded)).toEqual([{ item: 'allergies', value: ['penicillin', 'soy'] }]);
  });

  test('as an allergy longer than can be kept is not recorded, and not lost', async () => {
    const { recorded } = await holdPerson();
    type('Allergies', 'a'.repeat(201));
    leave('Allergies');
    expect(screen.getByText(/^At most 40 allergies of 200 characters/)).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Allergies').value).toHaveLength(201);
    expect(recorded).toEqual([]);
  });
});
