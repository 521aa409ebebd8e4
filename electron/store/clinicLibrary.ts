import type { ClinicFigure, ClinicItem, Review } from '../../shared/content/clinic.ts';
import type { Day, OptionId } from '../../shared/ids.ts';
import type { ReadableDb, WritableDb } from './db.ts';

/** A review with what was read: an option and the hash of its words and numbers. */
export interface StoredReview extends Review {
  option: OptionId;
  contentHash: string;
}

/** Puts the review in the place of an earlier one of the same words. */
export function writeReview(db: WritableDb, review: StoredReview): void {
  db.prepare(
    `INSERT INTO option_reviews (option, content_hash, by, role, on_day)
     VALUES (@option, @contentHash, @by, @role, @on)
     ON CONFLICT (option, content_hash) DO UPDATE SET by = @by, role = @role, on_day = @on`,
  ).run(review);
}

/** Takes the review of these words back. */
export function removeReview(db: WritableDb, option: OptionId, contentHash: string): void {
  db.prepare('DELETE FROM option_reviews WHERE option = ? AND content_hash = ?').run(option, contentHash);
}

export function readReviews(db: ReadableDb): StoredReview[] {
  const sql = 'SELECT option, content_hash AS contentHash, by, role, on_day AS "on" FROM option_reviews';
  return db.prepare<[], StoredReview>(sql).all();
}

/** Puts the figure in the place of the one before. */
export function writeFigure(db: WritableDb, { option, item, value }: ClinicFigure): void {
  db.prepare(
    `INSERT INTO clinic_figures (option, item, number, by, on_day, review_by)
     VALUES (@option, @item, @number, @by, @on, @reviewBy)
     ON CONFLICT (option, item)
     DO UPDATE SET number = @number, by = @by, on_day = @on, review_by = @reviewBy`,
  ).run({ option, item, ...value });
}

export function removeFigure(db: WritableDb, option: OptionId, item: ClinicItem): void {
  db.prepare('DELETE FROM clinic_figures WHERE option = ? AND item = ?').run(option, item);
}

type Row = { option: OptionId; item: ClinicItem; number: number; by: string; on: Day; reviewBy: Day };

export function readFigures(db: ReadableDb): ClinicFigure[] {
  const sql = `SELECT option, item, number, by, on_day AS "on", review_by AS reviewBy
    FROM clinic_figures ORDER BY option, item`;
  return db
    .prepare<[], Row>(sql)
    .all()
    .map(({ option, item, ...value }) => ({ option, item, value }));
}
