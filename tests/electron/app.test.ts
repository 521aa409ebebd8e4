import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startApp } from '../../electron/app.ts';
import { fail } from '../../shared/result.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { quickKdf, resources } from '../support/app.ts';
import { type FakeShell, fakeShell } from '../support/fakeShell.ts';
import { tempFolder } from '../support/tempFolder.ts';

const passphrase = 'four quiet made-up words';
const visitId = '11111111-1111-4111-8111-111111111111';
const uuid = () => crypto.randomUUID();
const bytes = new Uint8Array([37, 80, 68, 70]);

interface Running {
  shell: FakeShell;
  /** As if the last window had closed. */
  close: () => Promise<void>;
  madePdfs: number;
}

/** The app with its real store, contract and library; only the window and the drawing of pages are stand-ins. */
async function running(dataFolder: string, saved: string | null = 'Documents'): Promise<Running> {
  const shell = fakeShell(saved);
  const endings: (() => Promise<void>)[] = [];
  const app: Running = {
    shell: Object.assign(shell, { onClosed: (run: () => Promise<void>) => void endings.push(run) }),
    close: async () => {
      for (const run of endings) await run();
    },
    madePdfs: 0,
  };
  const makePdf = async () => {
    app.madePdfs += 1;
    return bytes;
  };
  let clock = Date.parse('2026-11-23T14:00:00Z');
  const now = () => {
    clock += 1000;
    return new Date(clock).toISOString();
  };
  const started = await startApp(shell, { dataFolder, resources, makePdf, kdf: quickKdf, now });
  if (!started.ok) throw new Error(started.error.code);
  return app;
}

const set = (field: string, text: string, id: string = uuid()) => ({
  id,
  v: 2,
  type: 'text-set',
  field,
  text,
});
const record = (shell: FakeShell, revision: number, event: unknown) =>
  shell.ask('visits.record', { visitId, revision, event });
const start = (shell: FakeShell) =>
  shell.ask('visits.start', { visitId, eventId: uuid(), language: 'en', follows: null });
async function visitIn(shell: FakeShell): Promise<Visit> {
  const answer = await shell.ask('visits.open', { visitId });
  if (!answer.ok) throw new Error(answer.error.code);
  return (answer.value as { visit: Visit }).visit;
}

async function withVisit(saved: string | null = 'Documents'): Promise<Running> {
  const app = await running(tempFolder(), saved);
  await app.shell.ask('app.setUp', { passphrase });
  await start(app.shell);
  return app;
}

describe('The lock', () => {
  test('opens what was set up, after a new start, with the same passphrase and no other', async () => {
    const folder = tempFolder();
    const first = await running(folder);
    expect(await first.shell.ask('app.status', {})).toEqual({ ok: true, value: { state: 'new' } });
    expect(await first.shell.ask('app.unlock', { passphrase })).toEqual(fail('not-set-up'));
    expect(await first.shell.ask('app.setUp', { passphrase })).toEqual({
      ok: true,
      value: { state: 'open' },
    });
    await start(first.shell);
    await first.close();

    const { shell, close } = await running(folder);
    expect(await shell.ask('app.status', {})).toEqual({ ok: true, value: { state: 'locked' } });
    expect(await shell.ask('visits.list', { search: '', limit: 5 })).toEqual(fail('locked'));
    expect(await shell.ask('app.setUp', { passphrase })).toEqual(fail('already-set-up'));
    expect(await shell.ask('app.practice', {})).toEqual(fail('already-set-up'));
    expect(await shell.ask('app.unlock', { passphrase: 'four quiet made-up wordz' })).toEqual(
      fail('wrong-passphrase'),
    );
    expect(await shell.ask('app.unlock', { passphrase })).toEqual({ ok: true, value: { state: 'open' } });
    expect((await visitIn(shell)).id).toBe(visitId);
    await close();
  });

  test('takes no short passphrase, and leaves no file then', async () => {
    const folder = tempFolder();
    const { shell } = await running(folder);
    expect(await shell.ask('app.setUp', { passphrase: 'elevenchars' })).toEqual(fail('passphrase-too-short'));
    expect(readdirSync(folder).filter((name) => !name.startsWith('lock.db'))).toEqual([]);
    expect(await shell.ask('app.setUp', { passphrase: 'twelve chars' })).toMatchObject({ ok: true });
  });

  test('holds off a second start on the same folder, until the first has ended', async () => {
    const folder = tempFolder();
    const first = await running(folder);
    await expect(running(folder)).rejects.toThrow('store-in-use');
    await first.close();
    await (await running(folder)).close();
  });

  test('of practice holds made-up patients and writes nothing', async () => {
    const folder = tempFolder();
    const { shell } = await running(folder);
    expect(await shell.ask('app.practice', {})).toEqual({ ok: true, value: { state: 'practice' } });
    const list = await shell.ask('visits.list', { search: '', limit: 5 });
    expect(list).toMatchObject({ ok: true, value: { rows: [{}, {}], more: false } });
    expect(existsSync(join(folder, 'keys.json'))).toBe(false);
    expect(existsSync(join(folder, 'visits.db'))).toBe(false);
  });
});

describe('A change', () => {
  test('is answered with a receipt, told to the windows, and in the visit', async () => {
    const { shell } = await withVisit();
    const event = set('label', 'R. M.');
    const answer = await record(shell, 1, event);
    expect(answer).toMatchObject({ ok: true, value: { kind: 'saved', revision: 2 } });
    expect(shell.sent).toEqual([{ event: 'visit.changed', payload: { visitId, revision: 2, event } }]);
    expect((await visitIn(shell)).texts.label).toBe('R. M.');
  });

  test('that comes twice is stored once, and gets the same receipt', async () => {
    const { shell } = await withVisit();
    const event = set('label', 'R. M.');
    const first = await record(shell, 1, event);
    expect(await record(shell, 1, event)).toEqual(first);
    expect((await visitIn(shell)).revision).toBe(2);
  });

  test('that comes after another one gets the visit as it stands, and is not stored', async () => {
    const { shell } = await withVisit();
    await record(shell, 1, set('label', 'first'));
    const answer = await record(shell, 1, set('label', 'second'));
    expect(answer).toMatchObject({ ok: true, value: { kind: 'conflict', visit: { revision: 2 } } });
    expect((await visitIn(shell)).texts.label).toBe('first');
    expect(shell.sent).toHaveLength(1);
  });

  test('under the id of another visit’s event is refused', async () => {
    const { shell } = await withVisit();
    const id = uuid();
    await record(shell, 1, set('label', 'mine', id));
    const other = uuid();
    await shell.ask('visits.start', { visitId: other, eventId: uuid(), language: 'en', follows: null });
    const answer = await shell.ask('visits.record', {
      visitId: other,
      revision: 1,
      event: set('label', 'x', id),
    });
    expect(answer).toEqual(fail('event-refused'));
  });

  test('that only the main process may record is refused from a window', async () => {
    const { shell } = await withVisit();
    const layout = { size: 'standard', paper: 'letter' };
    const printed = { printoutId: uuid(), language: 'en', layout, sha256: 'a'.repeat(64) };
    expect(await record(shell, 1, { id: uuid(), v: 2, type: 'printed', ...printed })).toEqual(
      fail('event-refused'),
    );
    expect((await visitIn(shell)).printouts).toEqual([]);
  });

  test('of a visit that is not there says so', async () => {
    const { shell } = await withVisit();
    const answer = await shell.ask('visits.record', {
      visitId: uuid(),
      revision: 1,
      event: set('label', 'x'),
    });
    expect(answer).toEqual(fail('visit-not-found'));
  });
});

describe('A page to take home', () => {
  const layout = { size: 'large', paper: 'a4' };
  const save = (shell: FakeShell, revision: number) =>
    shell.ask('printouts.save', {
      visitId,
      revision,
      printoutId: uuid(),
      eventId: uuid(),
      language: 'es',
      layout,
    });

  test('is recorded with the hash of its bytes once it is saved', async () => {
    const { shell } = await withVisit('Documents/page.pdf');
    expect(await save(shell, 1)).toMatchObject({
      ok: true,
      value: { kind: 'saved', where: 'Documents/page.pdf' },
    });
    const [printout] = (await visitIn(shell)).printouts;
    expect(printout).toMatchObject({ language: 'es', layout });
    expect(printout?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  test('is not recorded when she changed her mind', async () => {
    const { shell } = await withVisit(null);
    expect(await save(shell, 1)).toEqual({ ok: true, value: { kind: 'cancelled' } });
    expect((await visitIn(shell)).revision).toBe(1);
  });

  test('of a visit that has changed meanwhile is not made', async () => {
    const app = await withVisit();
    await record(app.shell, 1, set('label', 'newer'));
    expect(await save(app.shell, 1)).toMatchObject({ ok: true, value: { kind: 'conflict' } });
    expect(app.madePdfs).toBe(0);
  });
});

describe('The library', () => {
  test('comes by parts: what was asked for, what goes with any choice, and no other words', async () => {
    const { shell } = await withVisit();
    const answer = await shell.ask('library.slice', { optionIds: ['ai-palbociclib'], languages: ['en'] });
    if (!answer.ok) throw new Error(answer.error.code);
    const slice = answer.value as { options: { id: string }[]; text: Record<string, Record<string, string>> };
    expect(slice.options.map(({ id }) => id)).toEqual(['ai-palbociclib', 'palliative-care']);
    expect(slice.text.es).toEqual({});
    expect(Object.keys(slice.text.en ?? {}).some((key) => key.includes('ai-ribociclib'))).toBe(false);
  });
});
