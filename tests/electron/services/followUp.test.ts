import { expect, test } from 'vitest';
import { startApp } from '../../../electron/app.ts';
import { fail, ok } from '../../../shared/result.ts';
import { quickKdf, resources } from '../../support/app.ts';
import { fakeShell } from '../../support/fakeShell.ts';
import { tempFolder } from '../../support/tempFolder.ts';
import { morning, visitId } from '../../support/visits.ts';

const uuid = () => crypto.randomUUID();
const next = '99999999-9999-4999-8999-999999999999';

/** The real app and store with one visit in them, in which something is known. */
async function withVisit() {
  const shell = fakeShell();
  const makePdf = async () => new Uint8Array(3);
  const at = { dataFolder: tempFolder(), resources, makePdf, kdf: quickKdf, now: () => morning };
  const started = await startApp(shell, at);
  if (!started.ok) throw new Error(started.error.code);
  const { ask } = shell;
  await ask('app.setUp', { passphrase: 'four quiet made-up words' });
  await ask('visits.start', { visitId, eventId: uuid(), language: 'es', follows: null });
  const changes = [
    { type: 'text-set', field: 'label', text: 'Ana' },
    { type: 'picture-set', answers: [{ item: 'her2', value: 'low' }] },
  ];
  for (const [at, change] of changes.entries())
    await ask('visits.record', { visitId, revision: at + 1, event: { id: uuid(), v: 2, ...change } });
  return ask;
}

test('a follow-up stands in the store with what was taken over, and says which visit it follows', async () => {
  const ask = await withVisit();
  const asked = { visitId: next, eventId: uuid(), language: 'en', follows: visitId };
  expect(await ask('visits.start', asked)).toMatchObject(ok({ kind: 'saved', revision: 3 }));
  expect(await ask('visits.open', { visitId: next })).toMatchObject(
    ok({
      visit: {
        // Her language goes with her.
        language: 'es',
        follows: { visit: visitId, at: morning },
        texts: { label: 'Ana' },
        profile: { her2: 'low' },
        revision: 3,
      },
    }),
  );
});

test('sent again after a lost answer it is the same visit, and nothing is taken over twice', async () => {
  const ask = await withVisit();
  const asked = { visitId: next, eventId: uuid(), language: 'en', follows: visitId };
  await ask('visits.start', asked);
  expect(await ask('visits.start', asked)).toMatchObject({ ok: true });
  expect(await ask('visits.open', { visitId: next })).toMatchObject(ok({ visit: { revision: 3 } }));
});

test('there is none to a visit that is not there, or was deleted', async () => {
  const ask = await withVisit();
  const asked = { visitId: next, eventId: uuid(), language: 'en' };
  expect(await ask('visits.start', { ...asked, follows: uuid() })).toEqual(fail('visit-not-found'));
  await ask('visits.delete', { visitId });
  expect(await ask('visits.start', { ...asked, follows: visitId })).toEqual(fail('visit-not-found'));
  expect(await ask('visits.open', { visitId: next })).toEqual(fail('visit-not-found'));
});
