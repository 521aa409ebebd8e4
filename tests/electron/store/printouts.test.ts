import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { markDeleted, restore } from '../../../electron/store/deletedVisits.ts';
import { readPrintout, writePrintout } from '../../../electron/store/printouts.ts';
import { PrintoutId } from '../../../shared/ids.ts';
import { startVisitIn, storeInMemory, visitIdOf } from '../../support/stores.ts';
import { morning } from '../../support/visits.ts';

const bytes = Uint8Array.from({ length: 70_000 }, (_, n) => n % 256);
const printout = {
  id: PrintoutId.parse('33333333-0000-4000-8000-000000000001'),
  visitId: visitIdOf(1),
  at: morning,
  language: 'es',
  layout: { size: 'large', paper: 'a4' },
  sha256: createHash('sha256').update(bytes).digest('hex'),
  model: {
    language: 'es',
    title: 'Su consulta',
    subtitle: null,
    heading: 'Su consulta',
    headerLeft: '',
    headerRight: '',
    footer: '',
    pageOf: 'Página {{page}} de {{pages}}',
    sections: [],
    madeAt: morning,
  },
  bytes,
} satisfies Parameters<typeof writePrintout>[1];

describe('a printout', () => {
  test('comes back with the very bytes, and with what they were made from', () => {
    const db = storeInMemory();
    startVisitIn(db, 1, morning);
    writePrintout(db, printout);
    const stored = readPrintout(db, printout.id);
    expect(stored).toEqual({ ...printout, bytes: Buffer.from(bytes) });
  });

  test('that is not there is none', () => {
    expect(readPrintout(storeInMemory(), printout.id)).toBeNull();
  });

  test('of a deleted visit is not handed out until the visit is brought back', () => {
    const db = storeInMemory();
    startVisitIn(db, 1, morning);
    writePrintout(db, printout);
    markDeleted(db, printout.visitId, morning);
    expect(readPrintout(db, printout.id)).toBeNull();
    restore(db, printout.visitId);
    expect(readPrintout(db, printout.id)?.bytes).toEqual(Buffer.from(bytes));
  });

  test('is not kept for a visit that is not there', () => {
    const db = storeInMemory();
    const write = () => writePrintout(db, printout);
    expect(write).toThrow('FOREIGN KEY constraint failed');
    expect(readPrintout(db, printout.id)).toBeNull();
  });

  test('is never written over', () => {
    const db = storeInMemory();
    startVisitIn(db, 1, morning);
    writePrintout(db, printout);
    expect(() => writePrintout(db, { ...printout, bytes: Buffer.from('other') })).toThrow('UNIQUE');
    expect(readPrintout(db, printout.id)?.bytes).toEqual(Buffer.from(bytes));
  });
});
