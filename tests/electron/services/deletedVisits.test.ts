import { describe, expect, test } from 'vitest';
import { startApp } from '../../../electron/app.ts';
import { fail, ok } from '../../../shared/result.ts';
import { quickKdf, resources } from '../../support/app.ts';
import { fakeShell } from '../../support/fakeShell.ts';
import { tempFolder } from '../../support/tempFolder.ts';
import { minute, morning, noon, visitId } from '../../support/visits.ts';

const passphrase = 'four quiet made-up words';
const uuid = () => crypto.randomUUID();
const text = (eventId: string) => ({ id: eventId, v: 2, type: 'text-set', field: 'label', text: 'Ana' });

/** The app on this folder at this moment: its real store and contract, without a window. */
async function running(dataFolder: string, at: string) {
  const shell = fakeShell();
  const endings: (() => Promise<void>)[] = [];
  const listening = Object.assign(shell, { onClosed: (run: () => Promise<void>) => void endings.push(run) });
  const makePdf = async () => new Uint8Array(3);
  const started = await startApp(listening, { dataFolder, resources, makePdf, kdf: quickKdf, now: () => at });
  if (!started.ok) throw new Error(started.error.code);
  const close = async () => {
    for (const run of endings) await run();
  };
  return { ask: shell.ask, close };
}

const start = { visitId, eventId: uuid(), language: 'en', follows: null };
const named = { visitId, revision: 1, event: text(uuid()) };
const list = { search: '', limit: 5 };

/** The app with one visit, started in the morning and named, and deleted if it is to be. */
async function withVisit(dataFolder = tempFolder(), { deleted = true } = {}) {
  const app = await running(dataFolder, morning);
  await app.ask('app.setUp', { passphrase });
  expect(await app.ask('visits.start', start)).toMatchObject({ ok: true });
  expect(await app.ask('visits.record', named)).toMatchObject({ ok: true });
  if (deleted) expect(await app.ask('visits.delete', { visitId })).toEqual(ok({ deletedAt: morning }));
  return app;
}

describe('A deleted visit', () => {
  test('is on one list, and then on the other', async () => {
    const { ask } = await withVisit(tempFolder(), { deleted: false });
    expect(await ask('visits.list', list)).toMatchObject(ok({ rows: [{ id: visitId }] }));
    expect(await ask('visits.deleted', {})).toEqual(ok({ rows: [] }));
    await ask('visits.delete', { visitId });
    expect(await ask('visits.list', list)).toEqual(ok({ rows: [], more: false }));
    expect(await ask('visits.deleted', {})).toMatchObject(
      ok({ rows: [{ id: visitId, deletedAt: morning }] }),
    );
  });

  test('is not found by whoever opens, records, prints or starts it over', async () => {
    const { ask } = await withVisit();
    const notFound = fail('visit-not-found');
    const print = { visitId, revision: 2, language: 'en', layout: { size: 'standard', paper: 'letter' } };
    expect(await ask('visits.open', { visitId })).toEqual(notFound);
    expect(await ask('visits.record', { visitId, revision: 2, event: text(uuid()) })).toEqual(notFound);
    expect(await ask('printouts.preview', print)).toEqual(notFound);
    expect(await ask('visits.start', { ...start, eventId: uuid() })).toEqual(notFound);
  });

  test('answers a change that was recorded before, sent again, with its receipt', async () => {
    const { ask } = await withVisit();
    expect(await ask('visits.record', named)).toEqual(ok({ kind: 'saved', revision: 2, savedAt: morning }));
  });

  test('opens and takes changes again once it is brought back', async () => {
    const { ask } = await withVisit();
    expect(await ask('visits.restore', { visitId })).toEqual(ok({}));
    expect(await ask('visits.open', { visitId })).toMatchObject(ok({ visit: { texts: { label: 'Ana' } } }));
    const change = { visitId, revision: 2, event: text(uuid()) };
    expect(await ask('visits.record', change)).toMatchObject(ok({ kind: 'saved', revision: 3 }));
  });

  test('that is not there can be neither deleted nor brought back', async () => {
    const { ask } = await withVisit();
    const other = { visitId: uuid() };
    expect(await ask('visits.delete', other)).toEqual(fail('visit-not-found'));
    expect(await ask('visits.restore', other)).toEqual(fail('visit-not-found'));
  });

  test('is not spoken of before the store is open', async () => {
    const { ask } = await running(tempFolder(), noon);
    expect(await ask('visits.delete', { visitId })).toEqual(fail('locked'));
    expect(await ask('visits.restore', { visitId })).toEqual(fail('locked'));
    expect(await ask('visits.deleted', {})).toEqual(fail('locked'));
  });
});

describe('Unlocking', () => {
  const thirtyDays = 30 * 24 * 60;
  const unlockedAt = async (at: string, deleted: boolean) => {
    const folder = tempFolder();
    await (await withVisit(folder, { deleted })).close();
    const app = await running(folder, at);
    expect(await app.ask('app.unlock', { passphrase })).toEqual(ok({ state: 'open' }));
    return app;
  };

  test('erases what was deleted more than thirty days ago', async () => {
    const { ask } = await unlockedAt(minute(thirtyDays + 1), true);
    expect(await ask('visits.deleted', {})).toEqual(ok({ rows: [] }));
    expect(await ask('visits.restore', { visitId })).toEqual(fail('visit-not-found'));
  });

  test('keeps what was deleted thirty days ago or less', async () => {
    const { ask } = await unlockedAt(minute(thirtyDays), true);
    expect(await ask('visits.restore', { visitId })).toEqual(ok({}));
  });

  test('keeps what was not deleted, however old', async () => {
    const { ask } = await unlockedAt(minute(100 * thirtyDays), false);
    expect(await ask('visits.list', list)).toMatchObject(ok({ rows: [{ id: visitId }] }));
  });
});
