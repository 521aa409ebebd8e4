import { createHash } from 'node:crypto';
import {
  type ClinicFigure,
  type ClinicItem,
  type ClinicValue,
  clinicDays,
  type Review,
} from '../../shared/content/clinic.ts';
import type { Library } from '../../shared/content/library.ts';
import type { Option } from '../../shared/content/option.ts';
import type { Instant, OptionId } from '../../shared/ids.ts';
import { fail, ok, type Result } from '../../shared/result.ts';
import {
  readFigures,
  readReviews,
  removeFigure,
  removeReview,
  writeFigure,
  writeReview,
} from '../store/clinicLibrary.ts';
import type { Session } from './session.ts';
import { inStore } from './visits.ts';

/** What the clinic adds to the library, kept in its store. */
export interface ClinicLibrary {
  /** The options as the clinic has them: with its reviews, as long as they hold, and its own figures. */
  added: (library: Library) => Library;
  review: (option: OptionId, review: Omit<Review, 'on'> | null) => Result<Record<string, never>>;
  figure: (
    option: OptionId,
    item: ClinicItem,
    figure: Pick<ClinicValue, 'number' | 'by'> | null,
  ) => Result<Record<string, never>>;
}

interface Around {
  session: Session;
  /** The library as its files have it; null when it could not be loaded. */
  library: () => Library | null;
  now: () => Instant;
}

const dayInMs = 86_400_000;
const dayOf = (instant: Instant) => instant.slice(0, 10);
const daysAfter = (instant: Instant, days: number) =>
  dayOf(new Date(Date.parse(instant) + days * dayInMs).toISOString());

export function clinicLibraryOf({ session, library, now }: Around): ClinicLibrary {
  const hashes = new WeakMap<Library, Map<OptionId, string>>();
  const hashOf = (whole: Library, option: Option) => {
    const known = hashes.get(whole) ?? new Map<OptionId, string>();
    hashes.set(whole, known);
    const hash = known.get(option.id) ?? contentHash(whole, option);
    known.set(option.id, hash);
    return hash;
  };
  const found = (id: OptionId) => {
    const whole = library();
    const option = whole?.options.find((one) => one.id === id);
    return whole === null || option === undefined ? null : { whole, option };
  };

  return {
    added(whole) {
      const db = session.db();
      if (!db.ok) return whole;
      const reviews = readReviews(db.value);
      const figures = readFigures(db.value);
      if (reviews.length === 0 && figures.length === 0) return whole;
      const options = whole.options.map((option) => ({
        ...option,
        reviewed: reviewOf(reviews, option, () => hashOf(whole, option)),
        cells: withFigures(option, figures),
      }));
      return { ...whole, options };
    },
    review(id, review) {
      const here = found(id);
      if (here === null) return fail('content-broken');
      const contentHash = hashOf(here.whole, here.option);
      return inStore(session, (db) => {
        if (review === null) removeReview(db, id, contentHash);
        else writeReview(db, { ...review, on: dayOf(now()), option: id, contentHash });
        return ok({});
      });
    },
    figure(option, item, figure) {
      if (found(option) === null) return fail('content-broken');
      return inStore(session, (db) => {
        if (figure === null) removeFigure(db, option, item);
        else {
          const value = { ...figure, on: dayOf(now()), reviewBy: daysAfter(now(), clinicDays) };
          writeFigure(db, { option, item, value });
        }
        return ok({});
      });
    },
  };
}

function reviewOf(
  reviews: ReturnType<typeof readReviews>,
  option: Option,
  hash: () => string,
): Review | null {
  const ofOption = reviews.filter((review) => review.option === option.id);
  const now = ofOption.length === 0 ? null : hash();
  const review = ofOption.find(({ contentHash }) => contentHash === now);
  return review === undefined ? option.reviewed : { by: review.by, role: review.role, on: review.on };
}

function withFigures(option: Option, figures: readonly ClinicFigure[]): Option['cells'] {
  const own = figures.filter((figure) => figure.option === option.id);
  return {
    ...option.cells,
    ...Object.fromEntries(own.map(({ item, value }) => [item, { kind: 'clinic', value }])),
  };
}

/** Of everything that somebody who reads this option reads: its structure, its facts, its words in every language. */
function contentHash(library: Library, option: Option): string {
  const shown = new Set(
    Object.values(option.cells).flatMap((cell) =>
      cell.kind === 'measured' ? cell.measures.flatMap(({ treated, control }) => [treated, control]) : [],
    ),
  );
  const prefix = `options.${option.id}.`;
  const words = Object.values(library.text).map((text) =>
    Object.entries(text).filter(([key]) => key.startsWith(prefix)),
  );
  const { reviewed: _reviewed, ...read } = option;
  const content = [read, library.facts.filter(({ id }) => shown.has(id)), words];
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
