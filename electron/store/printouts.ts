import type { Instant, Language, PrintoutId, VisitId } from '../../shared/ids.ts';
import type { PrintLayout, PrintModel } from '../../shared/print/model.ts';
import type { ReadableDb, WritableDb } from './db.ts';

/** A page that was handed out: its bytes, their SHA-256 in hexadecimal, and what they were made from. */
type Printout = {
  id: PrintoutId;
  visitId: VisitId;
  at: Instant;
  language: Language;
  layout: PrintLayout;
  sha256: string;
  model: PrintModel;
  bytes: Uint8Array;
};

/** A printout as it was stored; `layout` and `model` may be of an older version and are for the caller to parse. */
type StoredPrintout = Omit<Printout, 'layout' | 'model'> & { layout: unknown; model: unknown };

/** Keeps the printout. The visit is there already; the caller's transaction writes the `printed` event with it. */
export function writePrintout(db: WritableDb, printout: Printout): void {
  db.prepare(
    `INSERT INTO printouts (id, visit_id, at, language, layout, sha256, model, bytes)
     VALUES (@id, @visitId, @at, @language, @layout, @sha256, @model, @bytes)`,
  ).run({
    ...printout,
    layout: JSON.stringify(printout.layout),
    model: JSON.stringify(printout.model),
  });
}

/** The printout, or null when there is none with this id or its visit is deleted. */
export function readPrintout(db: ReadableDb, id: PrintoutId): StoredPrintout | null {
  const sql = `SELECT id, visit_id AS visitId, at, language, layout, sha256, model, bytes
    FROM printouts WHERE id = ?
      AND EXISTS (SELECT 1 FROM visits WHERE visits.id = visit_id AND deleted_at IS NULL)`;
  const row = db
    .prepare<[PrintoutId], Omit<Printout, 'layout' | 'model'> & { layout: string; model: string }>(sql)
    .get(id);
  return row === undefined
    ? null
    : { ...row, layout: JSON.parse(row.layout) as unknown, model: JSON.parse(row.model) as unknown };
}
