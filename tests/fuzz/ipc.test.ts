import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { loadLibrary } from '../../electron/content/loadLibrary.ts';
import { loadTranslators } from '../../electron/content/loadTranslators.ts';
import { asBuilt } from '../../electron/content/overlay.ts';
import { handlersOf } from '../../electron/ipc/handlers.ts';
import { type ReportBug, register } from '../../electron/ipc/register.ts';
import { clinicLibraryOf } from '../../electron/services/clinicLibrary.ts';
import { contentOf } from '../../electron/services/content.ts';
import { lockFor } from '../../electron/services/lock.ts';
import { preVisitOf } from '../../electron/services/preVisit.ts';
import { printingOf } from '../../electron/services/printing.ts';
import { recordFilesOf } from '../../electron/services/recordFiles.ts';
import { reviewSheetsOf } from '../../electron/services/reviewSheets.ts';
import { Session } from '../../electron/services/session.ts';
import { settingsIn } from '../../electron/services/settings.ts';
import { visitsOf } from '../../electron/services/visits.ts';
import type { Kdf } from '../../electron/store/key.ts';
import type { Library } from '../../shared/content/library.ts';
import { contract } from '../../shared/ipc/contract.ts';
import { type Method, methods } from '../../shared/ipc/methods.ts';
import { AppError, fail, type Result } from '../../shared/result.ts';
import { z } from '../../shared/zod.ts';
import { eventOf, reversibleChange } from '../support/arbitraries.ts';
import { inputExamples } from '../support/examples.ts';
import { type FakeShell, fakeShell } from '../support/fakeShell.ts';
import { aimedAt, anything, secret } from '../support/hostile.ts';
import { storeInMemory } from '../support/stores.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { morning, visitId } from '../support/visits.ts';

const resources = join(import.meta.dirname, '../../resources');
const translators = loadTranslators(join(resources, 'messages'));
const { library } = loadLibrary(join(resources, 'content'));
/** The cheapest that a key file may have, so that hundreds of passphrases can be tried. */
const kdf: Kdf = { name: 'scrypt', N: 2 ** 10, r: 1, p: 1 };

interface App extends FakeShell {
  bugs: Parameters<ReportBug>[];
}

/**
 * The app with its real services, in the state in which it starts; `practice` has a store in memory. It has no
 * library unless one is handed in: a page that names an option which the library does not have is told as a bug.
 */
function app(state: 'new' | 'locked' | 'practice', read: Library | null = null): App {
  const shell = fakeShell();
  const bugs: App['bugs'] = [];
  const session = new Session(state === 'locked' ? 'locked' : 'new');
  if (state === 'practice') session.opened(storeInMemory(), 'practice');
  const content = contentOf(
    () => read && asBuilt(read),
    (library) => library,
  );
  const now = () => morning;
  const onChanged = () => undefined;
  const handlers = handlersOf({
    session,
    content,
    settings: settingsIn(tempFolder()),
    lock: lockFor(session, { dataFolder: tempFolder(), examplesFolder: tempFolder(), now, kdf }),
    visits: visitsOf({ session, libraryVersion: () => '2026-11-23', now, onChanged }),
    printing: printingOf({
      settings: settingsIn(tempFolder()),
      session,
      shell,
      content,
      translators,
      makePdf: async () => new Uint8Array(3),
      now,
      onChanged,
    }),
    recordFiles: recordFilesOf({ session, shell, content, translators, now }),
    preVisit: preVisitOf({ session, shell, translators, makePdf: async () => new Uint8Array(3), now }),
    clinicLibrary: clinicLibraryOf({ session, library: content.built, now }),
    reviewSheets: reviewSheetsOf({
      shell,
      content,
      translators,
      makePdf: async () => new Uint8Array(3),
      now,
    }),
  });
  register(shell, handlers, (...bug) => void bugs.push(bug));
  return { ...shell, bugs };
}

/** What must hold of every answer, whatever was asked. */
function check(method: Method, answer: Result<unknown>, { bugs }: App): void {
  if (answer.ok) {
    expect(contract[method].output.safeParse(answer.value).success).toBe(true);
  } else {
    expect(AppError.safeParse(answer.error).success).toBe(true);
    expect(JSON.stringify(answer)).not.toContain(secret);
  }
  expect(bugs).toEqual([]);
}

const anyMethod = fc.constantFrom(...methods);
const example = (method: Method) => fc.constantFrom<unknown>(...inputExamples[method]);

/** A message to the app: valid, nearly valid, or anything. */
const message = anyMethod.chain((method) =>
  fc.record({
    method: fc.constant(method),
    input: fc.oneof(
      { arbitrary: example(method), weight: 2 },
      { arbitrary: example(method).chain(aimedAt), weight: 6 },
      { arbitrary: anything, weight: 2 },
    ),
  }),
);

const Revision = z.object({ revision: z.int() });

/** The message as the next one of its window: on the visit as it stands, with ids that were never used. */
function onTop(input: unknown, revision: number): unknown {
  try {
    if (!Revision.safeParse(input).success) return input;
    const message: Record<string, unknown> = { ...(input as object), revision };
    for (const key of ['eventId', 'printoutId']) if (key in message) message[key] = crypto.randomUUID();
    const event = z.looseObject({ id: z.uuid() }).safeParse(message.event);
    return event.success ? { ...message, event: { ...event.data, id: crypto.randomUUID() } } : message;
  } catch {
    // Some of the hostile values throw when they are read; those go out as they are.
    return input;
  }
}

test.each(['new', 'locked'] as const)(
  'whatever is asked of an app that starts %s: an answer of the agreed shape, and nothing that was typed in it',
  async (state) => {
    const asked = app(state);
    await fc.assert(
      fc.asyncProperty(message, async ({ method, input }) => {
        check(method, await asked.ask(method, input), asked);
      }),
      { numRuns: 1_000 },
    );
  },
);

test('however a visit is talked to: an answer of the agreed shape each time, and never a bug', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(message, { maxLength: 30 }), async (messages) => {
      const asked = app('practice');
      await asked.ask('visits.start', inputExamples['visits.start'][0]);
      let revision = 1;
      for (const { method, input } of messages) {
        const answer = await asked.ask(method, onTop(input, revision));
        check(method, answer, asked);
        if (answer.ok) revision = Revision.safeParse(answer.value).data?.revision ?? revision;
      }
    }),
    { numRuns: 150 },
  );
});

test('the library that is asked for is the real one', async () => {
  const answer = await app('new', library).ask('library.list', {});
  expect(answer.ok).toBe(true);
});

test('whatever was said in a visit, a page can be made of it in both languages', async () => {
  const [request] = inputExamples['printouts.save'];
  await fc.assert(
    fc.asyncProperty(
      fc.array(reversibleChange, { maxLength: 30 }),
      fc.constantFrom('en', 'es'),
      async (changes, language) => {
        const asked = app('practice', library);
        await asked.ask('visits.start', inputExamples['visits.start'][0]);
        for (const [index, change] of changes.entries()) {
          const event = eventOf(change, crypto.randomUUID());
          const recorded = await asked.ask('visits.record', { visitId, revision: index + 1, event });
          expect(recorded).toMatchObject({ ok: true, value: { kind: 'saved' } });
        }
        const saved = await asked.ask('printouts.save', {
          ...request,
          language,
          revision: changes.length + 1,
        });
        expect(saved).toMatchObject({ ok: true, value: { kind: 'saved' } });
        expect(asked.bugs).toEqual([]);
      },
    ),
    { numRuns: 150 },
  );
});

test('a window of another kind is refused, whatever it asks', async () => {
  const asked = app('practice');
  await fc.assert(
    fc.asyncProperty(
      message,
      fc.string().filter((kind) => kind !== 'clinic'),
      async ({ method, input }, kind) => {
        const answer = await asked.ask(method, input, kind);
        expect(answer).toEqual(fail('not-allowed-here'));
      },
    ),
  );
});

test('the search for what was typed would find it', () => {
  const leaking = fail('invalid-input', [`event.${secret}`]);
  expect(() => check('visits.open', leaking, app('new'))).toThrow();
});
