import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { WeighStep } from '../../../../renderer/visit/weigh/WeighStep.tsx';
import { unknownProfile } from '../../../../shared/patient/profile.ts';
import type { Answers } from '../../../../shared/visit/answers.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { fixedPart } from '../../../support/fixedPart.ts';
import { holdStep } from '../../../support/heldStep.tsx';
import { pdfTools } from '../../../support/makePdf.ts';
import { noDrug, palbo, realLookup, ribo } from '../../../support/realLibrary.ts';
import { freshVisit, noon } from '../../../support/visits.ts';
import { visitThat, weighedWords, weighVisit } from '../../../support/weighed.ts';

const t = pdfTools.translators.en;
const answers = (change: Partial<Answers>): Pick<Visit, 'answers'> => ({
  answers: { ...weighVisit('steady').answers, ...change },
});
const released = (columns: Visit['columns'], own: string | null = null): Partial<Visit> => ({
  columns,
  released: { by: 'Dr. Lee (made up)', columns, own, at: noon },
});
const words = () => screen.getByTestId('step').textContent ?? '';
const button = (name: string) => screen.queryByRole('button', { name });
const herCards = () =>
  screen
    .getAllByRole('list')
    .map(({ textContent }) => textContent)
    .join();
const verdictCard = () => screen.findByRole('region', { name: t('weigh:heading') });

const verdictKeys = [
  'weigh:said.steady',
  'weigh:said.leans',
  'weigh:same.all',
  'weigh:same.some',
  'weigh:cannotSay',
] as const;

/** Nothing that comes of the runs is on the step: no verdict, no tiles, no question of how much more. */
function expectNothingAddedUp() {
  for (const key of verdictKeys) expect(words()).not.toContain(fixedPart('en', key));
  expect(words()).not.toContain(t('weigh:not'));
  expect(words()).not.toContain(t('weigh:howSteady'));
  expect(screen.queryByRole('img', { name: /^Ten tiles/ })).toBeNull();
  expect(screen.queryByRole('region', { name: t('weigh:importanceTitle') })).toBeNull();
}

describe('Before somebody asks', () => {
  test('there is the question alone: no verdict, none of her cards, no option', async () => {
    await holdStep(WeighStep, weighVisit('steady', answers({ weighing: 'open' })));
    expect(button(t('weigh:ask'))).toBeTruthy();
    expectNothingAddedUp();
    expect(screen.queryByRole('region')).toBeNull();
    expect(screen.queryByRole('list')).toBeNull();
    expect(words()).not.toContain(realLookup.text('en', `options.${ribo}.name`));
    expect(words()).not.toContain(realLookup.text('en', 'attributes.nausea.name'));
  });

  test('asking is recorded, and brings the verdict and her cards', async () => {
    const visit = weighVisit('steady', answers({ weighing: 'open' }));
    const { recorded } = await holdStep(WeighStep, visit);
    fireEvent.click(screen.getByRole('button', { name: t('weigh:ask') }));
    expect(await screen.findByText(weighedWords(visit).said[0] ?? '')).toBeTruthy();
    expect(recorded).toEqual([{ type: 'answer-set', answer: { question: 'weighing', answer: 'asked' } }]);
    expect(button(t('weigh:ask'))).toBeNull();
    expect(herCards()).toContain(realLookup.text('en', 'attributes.nausea.name'));
  });
});

describe('Where there is nothing to weigh', () => {
  const pregnant = {
    ...unknownProfile,
    findings: { ...unknownProfile.findings, 'condition.pregnant': 'yes' as const },
  };
  const cases: [Parameters<typeof t>[0], Partial<Visit>][] = [
    ['weigh:noCards', { matters: { answer: 'open', cards: [] } }],
    ['weigh:allTheSame', { matters: { answer: 'all-the-same', cards: [] } }],
    ['weigh:youChoose', { matters: { answer: 'you-choose', cards: [] } }],
    ['weigh:oneOption', released([ribo])],
    ['weigh:otherPath', answers({ weighing: 'asked', path: 'urgent' })],
    ['weigh:otherPath', answers({ weighing: 'asked', path: 'stopping' })],
    ['weigh:notReleased', { released: null }],
    ['weigh:pregnant', { profile: pregnant }],
    ['weigh:notTold', { told: freshVisit().told }],
  ];

  test.each(cases)('it says why (%s), and asks nothing', async (reason, change) => {
    await holdStep(WeighStep, weighVisit('steady', change));
    expect(screen.getByText(t(reason))).toBeTruthy();
    expect(button(t('weigh:ask'))).toBeNull();
    expect(screen.queryByRole('region')).toBeNull();
    expectNothingAddedUp();
  });

  test.each(cases)('it says so also before anybody asked (%s)', async (reason, change) => {
    const visit = weighVisit('steady', change);
    await holdStep(WeighStep, { ...visit, answers: { ...visit.answers, weighing: 'open' } });
    expect(screen.getByText(t(reason))).toBeTruthy();
    expect(button(t('weigh:ask'))).toBeNull();
  });

  test('none of these sentences stands where there is something', async () => {
    await holdStep(WeighStep, weighVisit('steady'));
    await screen.findByText(t('weigh:not'));
    for (const [reason] of cases) expect(screen.queryByText(t(reason))).toBeNull();
  });
});

describe('Where nothing is added up', () => {
  const trial = { name: 'A trial (made up)', what: '', taken: '', does: '', feels: '', visits: '' };
  const cases: [Parameters<typeof t>[0], Visit][] = [
    ['weigh:off.turnedOff', weighVisit('turned-off')],
    ['weigh:off.gateShut', weighVisit('gate-shut')],
    ['weigh:off.gateShut', weighVisit('gate-shut', { gate: 'not-asked' })],
    ['weigh:off.gateShut', weighVisit('gate-shut', { gate: 'three-possibilities' })],
    ['weigh:off.gateWords', weighVisit('gate-shut', { gate: 'in-words' })],
    [
      'weigh:off.ownColumn',
      weighVisit('steady', { ...released([ribo, palbo], trial.name), ownColumn: trial }),
    ],
    ['weigh:off.noDrug', weighVisit('steady', released([ribo, noDrug]))],
  ];

  test.each(cases)(
    'it says why (%s), and her cards stand beside the options all the same',
    async (why, visit) => {
      await holdStep(WeighStep, visit);
      const card = await verdictCard();
      expect(within(card).getByText(t(why))).toBeTruthy();
      expectNothingAddedUp();
      expect(herCards()).toContain(realLookup.text('en', 'attributes.nausea.name'));
      expect(button(t('weigh:turnOn')) !== null).toBe(why === 'weigh:off.turnedOff');
      expect(button(t('weigh:turnOff'))).toBeNull();
    },
  );

  test('a shut gate that touches none of her cards takes nothing away', async () => {
    const matters = { answer: 'cards' as const, cards: weighVisit('gate-shut').matters.cards.slice(1) };
    const visit = weighVisit('gate-shut', { matters });
    await holdStep(WeighStep, visit);
    expect(await screen.findByText(weighedWords(visit).said[0] ?? '')).toBeTruthy();
    expect(words()).not.toContain(t('weigh:off.gateShut'));
  });
});

test('The clinician leaves it out for today and brings it back, each with one press', async () => {
  const visit = visitThat('leans');
  const [verdict = ''] = weighedWords(visit).said;
  const { recorded } = await holdStep(WeighStep, visit);
  expect(await screen.findByText(verdict)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: t('weigh:turnOff') }));
  expect(await screen.findByText(t('weigh:off.turnedOff'))).toBeTruthy();
  expectNothingAddedUp();
  fireEvent.click(screen.getByRole('button', { name: t('weigh:turnOn') }));
  expect(await screen.findByText(verdict)).toBeTruthy();
  expect(words()).not.toContain(t('weigh:off.turnedOff'));
  expect(recorded).toEqual(
    (['off', 'asked'] as const).map((answer) => ({
      type: 'answer-set',
      answer: { question: 'weighing', answer },
    })),
  );
});

describe('Answers that were taken by phone', () => {
  const mark = t('goals:byPhone', { with: 'Nurse Kim (made up)' });
  const phoned = (byPhone: Answers['by-phone'], who = 'Nurse Kim (made up)'): Visit => {
    const visit = weighVisit('steady', answers({ 'by-phone': byPhone }));
    return { ...visit, texts: { ...visit.texts, 'phone-with': who } };
  };

  test.each<[string, Visit, boolean]>([
    ['are marked beside the verdict until somebody asked whether they hold', phoned('open'), true],
    ['are not marked once they hold', phoned('holds'), false],
    ['are not spoken of where nobody phoned', phoned('open', ''), false],
  ])('%s', async (_what, visit, isMarked) => {
    await holdStep(WeighStep, visit);
    await screen.findByText(t('weigh:not'));
    expect(screen.queryByText(mark) !== null).toBe(isMarked);
    expect(words().includes(fixedPart('en', 'goals:byPhone'))).toBe(isMarked);
  });
});
