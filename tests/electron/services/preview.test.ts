import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { startApp } from '../../../electron/app.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { MakePdf } from '../../../shared/print/model.ts';
import { fail, type Result } from '../../../shared/result.ts';
import type { Visit } from '../../../shared/visit/visit.ts';
import { quickKdf, resources } from '../../support/app.ts';
import { type FakeShell, fakeShell } from '../../support/fakeShell.ts';
import { makePdf as realMakePdf } from '../../support/makePdf.ts';
import { textOfPages } from '../../support/pdf.ts';
import { unwrap } from '../../support/stores.ts';
import { tempFolder } from '../../support/tempFolder.ts';

const visitId = '11111111-1111-4111-8111-111111111111';
const otherVisitId = '22222222-2222-4222-8222-222222222222';
const uuid = () => crypto.randomUUID();
const standard = { size: 'standard', paper: 'letter' };

/** What is asked for without saying so. */
const usual = { visitId, revision: 1, language: 'en', layout: standard };

type Preview = Result<Output<'printouts.preview'>>;
const preview = (shell: FakeShell, wish: object = {}) =>
  shell.ask('printouts.preview', { ...usual, ...wish }) as Promise<Preview>;

const bytesOf = (answer: Preview): Buffer => {
  const value = unwrap(answer);
  if (value.kind !== 'made') throw new Error(`Nothing was made: ${value.kind}`);
  return Buffer.from(value.pdf, 'base64');
};

/** The app with two visits; the clock stands still, because the time of making is in the file. */
async function withVisits(makePdf: MakePdf) {
  const shell = fakeShell();
  const saved: Uint8Array[] = [];
  shell.saveFile = async (_name, bytes) => {
    saved.push(bytes);
    return { ok: true, value: { where: 'Documents' } };
  };
  const dataFolder = tempFolder();
  const now = () => '2026-11-23T14:00:00.000Z';
  unwrap(await startApp(shell, { dataFolder, resources, makePdf, kdf: quickKdf, now }));
  await shell.ask('app.setUp', { passphrase: 'four quiet made-up words' });
  for (const id of [visitId, otherVisitId])
    await shell.ask('visits.start', { visitId: id, eventId: uuid(), language: 'en', follows: null });
  const visit = async () =>
    unwrap((await shell.ask('visits.open', { visitId })) as Result<{ visit: Visit }>).visit;
  return { shell, saved, visit, dataFolder };
}

/** A maker of pages that ends when the test says so. */
function heldMaker() {
  const started: (() => void)[] = [];
  const makePdf: MakePdf = (_model, { paper }) =>
    new Promise((resolve) => started.push(() => resolve(new TextEncoder().encode(paper))));
  /** Lets the one that was started as the nth (from zero) end, as soon as it has been started. */
  const end = async (nth: number) => {
    await expect.poll(() => started.length).toBeGreaterThan(nth);
    started[nth]?.();
  };
  return { makePdf, end, started };
}

describe('A preview', () => {
  test.each(['en', 'es'])('is what saving makes, byte for byte (%s)', async (language) => {
    const { shell, saved } = await withVisits(realMakePdf);
    const wish = { ...usual, language, layout: { size: 'large', paper: 'a4' } };
    const shown = bytesOf(await preview(shell, wish));
    await shell.ask('printouts.save', { ...wish, printoutId: uuid(), eventId: uuid() });
    expect(saved).toHaveLength(1);
    expect(shown.equals(saved[0] ?? Buffer.alloc(0))).toBe(true);
    const [pageOne] = await textOfPages(shown);
    expect(pageOne).toContain(language === 'en' ? 'Page 1 of' : 'Página 1 de');
  });

  test('keeps nothing, changes nothing and tells nobody', async () => {
    const { shell, saved, visit, dataFolder } = await withVisits(realMakePdf);
    const before = await visit();
    const store = join(dataFolder, 'visits.db');
    const stored = () => [store, `${store}-wal`].map((file) => existsSync(file) && readFileSync(file));
    const storedBefore = stored();
    bytesOf(await preview(shell));
    expect(await visit()).toEqual(before);
    expect(stored()).toEqual(storedBefore);
    expect({ saved, sent: shell.sent }).toEqual({ saved: [], sent: [] });
  });

  test('of a visit that has changed meanwhile is not made; the visit as it stands comes instead', async () => {
    const { makePdf, started } = heldMaker();
    const { shell } = await withVisits(makePdf);
    const event = { id: uuid(), v: 2, type: 'text-set', field: 'label', text: 'newer' };
    await shell.ask('visits.record', { visitId, revision: 1, event });
    expect(await preview(shell)).toMatchObject({
      ok: true,
      value: { kind: 'conflict', visit: { revision: 2 } },
    });
    expect(started).toEqual([]);
  });

  test('of a visit that is not there says so', async () => {
    const { shell } = await withVisits(realMakePdf);
    expect(await preview(shell, { visitId: uuid() })).toEqual(fail('visit-not-found'));
  });

  test('that cannot be made says so, and the next one is made', async () => {
    let isBroken = true;
    const { shell } = await withVisits(async (model, layout) => {
      if (isBroken) throw new Error('The words of a person.');
      return realMakePdf(model, layout);
    });
    expect(await preview(shell)).toEqual(fail('cannot-print'));
    isBroken = false;
    expect(
      bytesOf(await preview(shell))
        .subarray(0, 4)
        .toString(),
    ).toBe('%PDF');
  });
});

describe('Of previews of one visit', () => {
  const onA4 = { layout: { size: 'standard', paper: 'a4' } };

  test('the newest is answered; one being made is superseded, and those that wait are not even begun', async () => {
    const { makePdf, end, started } = heldMaker();
    const { shell } = await withVisits(makePdf);
    const first = preview(shell);
    await expect.poll(() => started.length).toBe(1);
    const second = preview(shell);
    const third = preview(shell, onA4);
    await end(0);
    await end(1);
    const superseded = { ok: true, value: { kind: 'superseded' } };
    expect(await first).toEqual(superseded);
    expect(await second).toEqual(superseded);
    expect(bytesOf(await third).toString()).toBe('a4');
    expect(started).toHaveLength(2);
  });

  test('those of another visit take nothing away', async () => {
    const { makePdf, end } = heldMaker();
    const { shell } = await withVisits(makePdf);
    const mine = preview(shell);
    const others = preview(shell, { visitId: otherVisitId, ...onA4 });
    await end(0);
    await end(1);
    expect(bytesOf(await mine).toString()).toBe('letter');
    expect(bytesOf(await others).toString()).toBe('a4');
  });

  test('saving in between takes nothing away and waits for none', async () => {
    const { makePdf, end, started } = heldMaker();
    const { shell, saved } = await withVisits(makePdf);
    const shown = preview(shell);
    await expect.poll(() => started.length).toBe(1);
    const save = shell.ask('printouts.save', { ...usual, ...onA4, printoutId: uuid(), eventId: uuid() });
    await end(1);
    expect(await save).toMatchObject({ ok: true, value: { kind: 'saved' } });
    expect(Buffer.from(saved[0] ?? []).toString()).toBe('a4');
    await end(0);
    expect(bytesOf(await shown).toString()).toBe('letter');
  });
});
