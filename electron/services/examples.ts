import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instant } from '../../shared/ids.ts';
import { applyEvent } from '../../shared/visit/transitions.ts';
import { upcast } from '../../shared/visit/upcast.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { z } from '../../shared/zod.ts';
import type { WritableDb } from '../store/db.ts';
import { writeChange } from '../store/visits.ts';

/** A made-up patient's visit as a file: its events in order, in whatever version they were written. */
const Example = z.strictObject({
  madeUp: z.literal(true),
  events: z.array(z.strictObject({ at: Instant, event: z.unknown() })).min(1),
});

/** Puts the made-up patients of `folder` into a practice store. A broken example is a bug of ours and throws. */
export function readExamples(folder: string, db: WritableDb): void {
  for (const name of readdirSync(folder).filter((file) => /^visit-.*\.json$/.test(file))) {
    const { events } = Example.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')));
    let visit: Visit | null = null;
    for (const { event: stored, at } of events) {
      const event = upcast(stored);
      visit = applyEvent(visit, event, at);
      writeChange(db, visit, event, at);
    }
  }
}
