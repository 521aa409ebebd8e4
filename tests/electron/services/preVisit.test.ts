import { describe, expect, test } from 'vitest';
import { preVisitOf } from '../../../electron/services/preVisit.ts';
import { Session } from '../../../electron/services/session.ts';
import { visitsOf } from '../../../electron/services/visits.ts';
import { EventId } from '../../../shared/ids.ts';
import type { MakePdf } from '../../../shared/print/model.ts';
import { fail, ok } from '../../../shared/result.ts';
import { fakeShell } from '../../support/fakeShell.ts';
import { makePdf, pdfTools } from '../../support/makePdf.ts';
import { textOfPages } from '../../support/pdf.ts';
import { storeInMemory, unwrap } from '../../support/stores.ts';
import { morning, noon, visitId } from '../../support/visits.ts';

const usual = {
  visitId,
  revision: 1,
  language: 'es',
  layout: { size: 'standard', paper: 'letter' },
} as const;

/** A store with one visit; `where` is what the person answers when asked where to save. */
function prepared(where: string | null = 'Documents', make: MakePdf = makePdf) {
  const session = new Session('new');
  session.opened(storeInMemory(), 'practice');
  const told: unknown[] = [];
  const visits = visitsOf({
    session,
    libraryVersion: () => '2026-11-23',
    now: () => morning,
    onChanged: (...change) => void told.push(change),
  });
  unwrap(
    visits.start({ visitId, eventId: EventId.parse(crypto.randomUUID()), language: 'en', follows: null }),
  );
  const saved: { name: string; bytes: Uint8Array }[] = [];
  const shell = fakeShell();
  shell.saveFile = async (name, bytes) => {
    if (where !== null) saved.push({ name, bytes });
    return ok(where === null ? null : { where });
  };
  const { translators } = pdfTools;
  const sheet = preVisitOf({ session, shell, translators, makePdf: make, now: () => noon });
  const visit = () => unwrap(visits.open(visitId)).visit;
  return { sheet, saved, visit, told, session };
}

describe('The sheet before the visit', () => {
  test('is saved in the language that was asked for, where the person says, under a name that names nobody', async () => {
    const { sheet, saved } = prepared();
    expect(await sheet.save(usual)).toEqual(ok({ kind: 'saved', where: 'Documents' }));
    expect(saved.map(({ name }) => name)).toEqual(['Beside before the visit 2026-11-23 es.pdf']);
    const [page] = await textOfPages(saved[0]?.bytes ?? new Uint8Array());
    expect(page).toContain(pdfTools.translators.es('preVisit:questionsHeading'));
  });

  test('is not kept, and the visit does not tell of it', async () => {
    const { sheet, visit, told } = prepared();
    const before = visit();
    const toldBefore = told.length;
    await sheet.save(usual);
    expect(visit()).toEqual(before);
    expect(told).toHaveLength(toldBefore);
  });

  test('that is not wanted after all is nowhere', async () => {
    const { sheet, saved } = prepared(null);
    expect(await sheet.save(usual)).toEqual(ok({ kind: 'cancelled' }));
    expect(saved).toEqual([]);
  });

  test('of a visit that has changed meanwhile is not made; the visit as it stands comes instead', async () => {
    const { sheet, saved, visit } = prepared();
    expect(await sheet.save({ ...usual, revision: 2 })).toEqual(ok({ kind: 'conflict', visit: visit() }));
    expect(saved).toEqual([]);
  });

  test('of a visit that is not there, or of a store that is shut, says so', async () => {
    const { sheet, session } = prepared();
    const other = { ...usual, visitId: crypto.randomUUID() as typeof visitId };
    expect(await sheet.save(other)).toEqual(fail('visit-not-found'));
    session.close();
    expect((await sheet.save(usual)).ok).toBe(false);
  });

  test('that cannot be made says so, without the words on which it broke', async () => {
    const { sheet, saved } = prepared('Documents', async () => {
      throw new Error('The words of a person.');
    });
    expect(await sheet.save(usual)).toEqual(fail('cannot-print'));
    expect(saved).toEqual([]);
  });
});
