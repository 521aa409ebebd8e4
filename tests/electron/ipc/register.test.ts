import { beforeEach, describe, expect, test } from 'vitest';
import { type ReportBug, register, tell } from '../../../electron/ipc/register.ts';
import type { Handlers } from '../../../shared/ipc/contract.ts';
import { methods } from '../../../shared/ipc/methods.ts';
import { AppError, fail, ok } from '../../../shared/result.ts';
import { inputExamples } from '../../support/examples.ts';
import { fakeShell } from '../../support/fakeShell.ts';
import { freshVisit, noon, visitId } from '../../support/visits.ts';

const secret = 'Quetzalcoatl';
let reported: Parameters<ReportBug>[];
const report: ReportBug = (...bug) => void reported.push(bug);
beforeEach(() => {
  reported = [];
});

/** A shell on which every method is answered by `answer`, whatever its type says. */
function answering(answer: (input: unknown) => unknown) {
  const shell = fakeShell();
  const handlers = Object.fromEntries(methods.map((method) => [method, answer])) as unknown as Handlers;
  register(shell, handlers, report);
  return shell;
}

const receipt = { kind: 'saved', revision: 2, savedAt: noon };
const unexpected = { ok: false, error: { code: 'unexpected' } };

describe('A window gets', () => {
  test('what the handler answers', async () => {
    const shell = answering(async () => ok(receipt));
    expect(await shell.ask('visits.record', inputExamples['visits.record'][0])).toEqual(ok(receipt));
    expect(reported).toEqual([]);
  });

  test('the code of what the handler could not do', async () => {
    const shell = answering(async () => fail('visit-not-found'));
    expect(await shell.ask('visits.open', { visitId })).toEqual(fail('visit-not-found'));
    expect(reported).toEqual([]);
  });

  test('where its input was wrong, and not what stood there; the handler is not asked', async () => {
    let asked = 0;
    const shell = answering(async () => ok(asked++));
    const wrong = await shell.ask('visits.start', {
      visitId: secret,
      eventId: secret,
      language: 'es',
      follows: null,
    });
    expect(wrong).toEqual(fail('invalid-input', ['visitId', 'eventId']));
    expect(asked).toBe(0);
  });

  test('the name of no property that it sent', async () => {
    const shell = answering(async () => ok(receipt));
    const answer = await shell.ask('visits.open', { visitId, [secret]: secret });
    expect(answer).toEqual(fail('invalid-input', ['']));
  });

  test.each<[string, (input: unknown) => unknown]>([
    [
      'throws',
      () => {
        throw new Error(secret);
      },
    ],
    ['rejects', () => Promise.reject(new Error(secret))],
    ['rejects with nothing', () => Promise.reject(undefined)],
    ['answers nothing', async () => undefined],
  ])('`unexpected` when the handler %s, and the bug is told without a word of it', async (_how, answer) => {
    expect(await answering(answer).ask('visits.open', { visitId })).toEqual(unexpected);
    expect(reported).toEqual([['visits.open', 'threw', []]]);
  });

  test.each<[string, unknown]>([
    ['another shape', { visit: secret }],
    ['something more', { visit: freshVisit(), note: secret }],
    ['nothing', undefined],
    ['an entry in a visit that cannot be', { visit: { ...freshVisit(), forYou: { [`my ${secret}`]: 3 } } }],
  ])(
    '`unexpected` when the handler answers with %s, and the bug is told by its place',
    async (_what, value) => {
      const shell = answering(async () => ok(value));
      expect(await shell.ask('visits.open', { visitId })).toEqual(unexpected);
      expect(reported).toHaveLength(1);
      expect(reported[0]?.slice(0, 2)).toEqual(['visits.open', 'bad-output']);
      expect(JSON.stringify(reported)).not.toContain(secret);
    },
  );

  test('`unexpected` when the handler fails with more than a code', async () => {
    const shell = answering(async () => ({ ok: false, error: { code: 'locked', text: secret } }));
    expect(await shell.ask('visits.open', { visitId })).toEqual(unexpected);
    expect(reported[0]?.slice(0, 2)).toEqual(['visits.open', 'bad-output']);
  });

  test('an error of the shape that is agreed, every time', async () => {
    for (const method of methods) {
      const answer = await answering(() => Promise.reject(secret)).ask(method, inputExamples[method][0]);
      expect(AppError.safeParse((answer as { error?: unknown }).error).success, method).toBe(true);
    }
  });
});

describe('Who may ask', () => {
  const strangers = ['patient', '', 'CLINIC', 'toString', '__proto__', 'constructor'];

  test.each(strangers)(
    'not a window of the kind %j: it is refused, and no handler is asked',
    async (kind) => {
      let asked = 0;
      const shell = answering(async () => ok(asked++));
      for (const method of methods)
        expect(await shell.ask(method, inputExamples[method][0], kind), method).toEqual(
          fail('not-allowed-here'),
        );
      expect(asked).toBe(0);
    },
  );

  test.each(methods)('the clinic window may ask %s', async (method) => {
    const shell = answering(async () => fail('locked'));
    expect(await shell.ask(method, inputExamples[method][0])).toEqual(fail('locked'));
  });
});

describe('What windows are told', () => {
  const event = { id: visitId, v: 2, type: 'gate-set', gate: 'numbers' } as never;

  test('is sent to them as the contract says', () => {
    const shell = fakeShell();
    tell(shell, 'visit.changed', { visitId, revision: 2, event });
    expect(shell.sent).toEqual([{ event: 'visit.changed', payload: { visitId, revision: 2, event } }]);
  });

  test('throws when it does not fit, and nothing is sent', () => {
    const shell = fakeShell();
    expect(() => tell(shell, 'visit.changed', { visitId, revision: 2, event: {} as never })).toThrow();
    expect(shell.sent).toEqual([]);
  });
});
