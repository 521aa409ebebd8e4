import { expect, test } from 'vitest';
import { startApp } from '../../../electron/app.ts';
import { readVisitDocument } from '../../../shared/fhir/visitContent.ts';
import { fail, ok } from '../../../shared/result.ts';
import { quickKdf, resources } from '../../support/app.ts';
import { fakeShell } from '../../support/fakeShell.ts';
import { tempFolder } from '../../support/tempFolder.ts';
import { morning, visitId } from '../../support/visits.ts';

const uuid = () => crypto.randomUUID();
const pages = new TextEncoder().encode('made-up bytes of pages');

/** The real app with one visit in it, and the files that were saved. `where` is what the person answers. */
async function withVisit(where: string | null = 'Documents') {
  const saved: { name: string; text: string }[] = [];
  const shell = fakeShell();
  shell.saveFile = async (name, bytes) => {
    if (where !== null) saved.push({ name, text: new TextDecoder().decode(bytes) });
    return ok(where === null ? null : { where });
  };
  // Each call is a minute later, so that what was made before a change can be told from what was made after it.
  let minute = Date.parse(morning);
  const now = () => {
    minute += 60_000;
    return new Date(minute).toISOString();
  };
  const around = { dataFolder: tempFolder(), resources, makePdf: async () => pages, kdf: quickKdf, now };
  const started = await startApp(shell, around);
  if (!started.ok) throw new Error(started.error.code);
  const { ask } = shell;
  await ask('app.setUp', { passphrase: 'four quiet made-up words' });
  await ask('visits.start', { visitId, eventId: uuid(), language: 'en', follows: null });
  const record = (revision: number, change: object) =>
    ask('visits.record', { visitId, revision, event: { id: uuid(), v: 2, ...change } });
  await record(1, { type: 'text-set', field: 'chosen-name', text: 'Rosa (made up)' });
  const print = (revision: number) =>
    ask('printouts.save', {
      visitId,
      revision,
      printoutId: uuid(),
      eventId: uuid(),
      language: 'en',
      layout: { size: 'standard', paper: 'letter' },
    });
  return { ask, record, print, saved };
}
const asked = (revision: number) => ({ visitId, revision, language: 'es' });

test('a visit is saved as a FHIR document, under a name that names nobody', async () => {
  const { ask, saved } = await withVisit();
  expect(await ask('records.save', asked(2))).toEqual(ok({ kind: 'saved', where: 'Documents' }));
  expect(saved[0]?.name).toMatch(/^Beside 2026-11-23 es\.fhir\.json$/);
  const bundle = JSON.parse(saved[0]?.text ?? '');
  expect(bundle).toMatchObject({ resourceType: 'Bundle', type: 'document', language: 'es' });
  expect(readVisitDocument(bundle).ok).toBe(true);
  expect(saved[0]?.text).toContain('Rosa (made up)');
});

test('the pages that she took home are in it while nothing has changed since, and not after', async () => {
  const { ask, record, print, saved } = await withVisit();
  await print(2);
  await ask('records.save', asked(3));
  expect(saved.at(-1)?.text).toContain('"DocumentReference"');
  await record(3, { type: 'gate-set', gate: 'not-today' });
  await ask('records.save', asked(4));
  expect(saved.at(-1)?.text).not.toContain('"DocumentReference"');
});

test('nothing is kept of it, and the visit is as it was', async () => {
  const { ask } = await withVisit();
  const before = await ask('visits.open', { visitId });
  await ask('records.save', asked(2));
  expect(await ask('visits.open', { visitId })).toEqual(before);
});

test('one that is not wanted after all is nowhere; of one that changed meanwhile the visit comes instead', async () => {
  const { ask, saved } = await withVisit(null);
  expect(await ask('records.save', asked(2))).toEqual(ok({ kind: 'cancelled' }));
  expect(await ask('records.save', asked(1))).toMatchObject(ok({ kind: 'conflict', visit: { revision: 2 } }));
  expect(saved).toEqual([]);
});

test('of a visit that is not there it says so', async () => {
  const { ask } = await withVisit();
  expect(await ask('records.save', { ...asked(2), visitId: uuid() })).toEqual(fail('visit-not-found'));
});
