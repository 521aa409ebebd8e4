import { fireEvent, screen, waitFor } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { SaveCard } from '../../../../renderer/visit/takeHome/SaveCard.tsx';
import type { Input, Output } from '../../../../shared/ipc/contract.ts';
import { type ErrorCode, fail, ok, type Result } from '../../../../shared/result.ts';
import type { Visit } from '../../../../shared/visit/visit.ts';
import { fullVisit, without } from '../../../support/fullVisit.ts';
import { holdStep } from '../../../support/heldStep.tsx';
import { pdfTools } from '../../../support/makePdf.ts';
import { blanksOf, pageOf } from '../../../support/pageOne.ts';
import { allColumns, toldAll } from '../../../support/realLibrary.ts';
import { outcomesOf, typedVisit } from '../../../support/typedVisit.ts';
import { freshVisit } from '../../../support/visits.ts';

type Request = Input<'printouts.save'>;
type Answer = Result<Output<'printouts.save'>>;
const saved = {
  kind: 'saved',
  revision: 2,
  savedAt: '2026-11-23T14:02:00.000Z',
  where: 'Documents/Beside.pdf',
} as const;

/** The card, what it asked of the main process, and what that answers. */
async function card(visit: Visit, answer: () => Answer | Promise<Answer> = () => ok(saved)) {
  const asked: Request[] = [];
  const held = await holdStep(SaveCard, visit, {
    answers: {
      'printouts.save': (request) => {
        asked.push(request);
        return answer();
      },
    },
  });
  return { ...held, asked };
}
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Save the pages as a PDF' }));
const said = () => screen.getByRole('status').textContent;
const named = () => screen.queryByText(/^These print as empty lines/)?.textContent ?? null;

describe('Lines that will be empty on the page', () => {
  test('are named before it is made', async () => {
    await card(without('how-to-take', 'night-phone'));
    expect(named()).toBe('These print as empty lines to write on: How to take it; Nights and weekends.');
  });

  test('are not spoken of where there are none', async () => {
    await card(fullVisit());
    expect(named()).toBeNull();
  });

  test('are those of waiting when nothing was chosen today', async () => {
    const visit = {
      ...without('how-to-take', 'keep-taking'),
      outcome: { kind: 'not-today', safeUntil: null },
    } as const;
    await card(visit);
    expect(named()).toBe(
      'These print as empty lines to write on: It is safe to wait until; Keep taking, or stop.',
    );
  });

  test.each<[string, Visit]>([
    ['an empty visit', freshVisit()],
    ['a full one', fullVisit()],
    ['one that waits', { ...freshVisit(), told: toldAll, outcome: { kind: 'not-today', safeUntil: null } }],
    [
      'one that waits for what she has not been told',
      { ...freshVisit(), outcome: { kind: 'not-today', safeUntil: null } },
    ],
    ...outcomesOf().map(([name, change]): [string, Visit] => [
      `one that is empty but for its outcome (${name})`,
      { ...freshVisit(), told: toldAll, columns: allColumns, ...change },
    ]),
    ...outcomesOf().map(([name, change]): [string, Visit] => [
      `one in which all was typed (${name})`,
      typedVisit('en', change),
    ]),
  ])('are as many as the page of %s has, but for what it costs', async (_case, visit) => {
    await card(visit);
    const lines =
      named()
        ?.replace(/^.*: (?=[A-Z])/, '')
        .split('; ') ?? [];
    const cost = visit.texts.cost === '' ? 1 : 0;
    expect(lines).toHaveLength(blanksOf(pageOf(visit)).length - cost);
  });
});

describe('The page', () => {
  test('is made in her language on letter paper, of the visit as it is saved', async () => {
    const { asked } = await card(fullVisit({ language: 'es', revision: 7 }));
    press();
    await waitFor(() => expect(said()).toBe('Saved as Documents/Beside.pdf.'));
    expect(asked).toMatchObject([
      { revision: 7, language: 'es', layout: { size: 'standard', paper: 'letter' } },
    ]);
  });

  test('is made as the visit says, which changes nothing in it', async () => {
    const paper = { copy: 'mine', size: 'large', paper: 'a4', without: [] } as Visit['paper'];
    const { asked, recorded } = await card(fullVisit({ paper }));
    press();
    await waitFor(() => expect(asked).toHaveLength(1));
    expect(asked).toMatchObject([{ language: 'en', layout: { size: 'large', paper: 'a4' } }]);
    expect(recorded).toEqual([]);
  });

  test('has new ids each time', async () => {
    const { asked } = await card(fullVisit());
    press();
    await waitFor(() => expect(said()).toMatch(/^Saved/));
    press();
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(new Set(asked.flatMap(({ printoutId, eventId }) => [printoutId, eventId])).size).toBe(4);
  });

  test('cannot be asked for twice at once', async () => {
    let answer: (answer: Answer) => void = () => undefined;
    const { asked } = await card(
      fullVisit(),
      () =>
        new Promise((resolve) => {
          answer = resolve;
        }),
    );
    press();
    await waitFor(() => expect(said()).toBe('Making the pages…'));
    press();
    answer(ok(saved));
    await waitFor(() => expect(said()).toMatch(/^Saved/));
    expect(asked).toHaveLength(1);
  });
});

describe('What came of it is said', () => {
  const errors: ErrorCode[] = ['cannot-print', 'disk-full', 'not-writable', 'content-broken', 'locked'];

  test('when she changed her mind', async () => {
    await card(fullVisit(), () => ok({ kind: 'cancelled' }));
    press();
    await waitFor(() => expect(said()).toBe('Nothing was saved.'));
  });

  test('when another window was first', async () => {
    await card(fullVisit(), () => ok({ kind: 'conflict', visit: fullVisit({ revision: 9 }) }));
    press();
    await waitFor(() => expect(said()).toMatch(/^The visit was changed meanwhile/));
  });

  test.each(errors)(
    'when it could not be done (%s), with a sentence of its own; and it can be tried again',
    async (code) => {
      await card(fullVisit(), () => fail(code));
      press();
      await waitFor(() => expect(said()).not.toMatch(/^(Making|$)/));
      expect(said()).toBe(pdfTools.translators.en(`errors:${code}`));
      expect(
        screen.getByRole<HTMLButtonElement>('button', { name: 'Save the pages as a PDF' }).disabled,
      ).toBe(false);
    },
  );

  test('when the main process has gone away; and it can be tried again', async () => {
    await card(fullVisit(), () => Promise.reject(new Error('gone')));
    press();
    await waitFor(() => expect(said()).toMatch(/^Something went wrong/));
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Save the pages as a PDF' }).disabled).toBe(
      false,
    );
  });
});

describe('Pages that were made before', () => {
  const printout = {
    id: '55555555-5555-4555-8555-555555555555',
    at: '2026-11-23T14:02:00.000Z',
    language: 'es',
    layout: { size: 'standard', paper: 'letter' },
    copy: 'to-share',
    sha256: 'a'.repeat(64),
  } as Visit['printouts'][number];
  const again = async (answer: Result<Output<'printouts.saveAgain'>>) => {
    const asked: unknown[] = [];
    await holdStep(SaveCard, fullVisit({ printouts: [printout] }), {
      answers: {
        'printouts.saveAgain': (request) => {
          asked.push(request);
          return answer;
        },
      },
    });
    fireEvent.click(screen.getByRole('button', { name: /^Save again: .*To share, Español, Standard$/ }));
    return asked;
  };

  test('are listed, and can be saved again as they were', async () => {
    const asked = await again(ok({ kind: 'saved', where: 'Documents/Beside.pdf' }));
    await waitFor(() => expect(said()).toBe('Saved as Documents/Beside.pdf.'));
    expect(asked).toMatchObject([{ printoutId: printout.id }]);
  });

  test('say so when they are not there any more', async () => {
    await again(fail('printout-not-found'));
    await waitFor(() => expect(said()).toMatch(/^This printout is not here/));
  });
});
