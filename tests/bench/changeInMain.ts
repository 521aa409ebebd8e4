import { join } from 'node:path';
import { newDataKey } from '../../electron/store/key.ts';
import { openStore } from '../../electron/store/open.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { startVisitIn, unwrap, visitIdOf } from '../support/stores.ts';
import type { Finding } from './finding.ts';
import { recordFullVisit } from './fullVisit.ts';
import { inTempFolder } from './inTempFolder.ts';
import { startMain } from './mainWithoutWindow.ts';
import { described, interleaved, median, timed } from './medians.ts';

const bound = 4;

/**
 * One change of a visit of 20 kB, from its arrival in the main process to the answer, beside a bare transaction
 * that writes the same two rows, as long, to a store of the same kind.
 */
export function changeInMain(): Promise<Finding> {
  return inTempFolder(async (folder) => {
    const main = await startMain(folder);
    const { visit, nextChange } = await recordFullVisit(main.ask);
    const bare = bareStore(join(folder, 'bare.db'), visit);
    const found = await interleaved(300, async () => {
      const change = nextChange();
      return {
        handled: await timed(() => main.ask('visits.record', change)),
        bare: await timed(() => bare.write(JSON.stringify(change.event))),
      };
    });
    bare.close();
    await main.close();
    return {
      ratios: [{ name: 'change-in-main', value: median(found.handled) / median(found.bare), bound }],
      info: [
        described('change-in-main handled', found.handled),
        described('change-in-main bare transaction', found.bare),
        `change-in-main snapshot ${JSON.stringify(visit).length} characters`,
      ],
    };
  });
}

/** A store with one visit, and the quickest way to write a change of it: statements made once, nothing looked at. */
function bareStore(file: string, visit: Visit) {
  const db = unwrap(openStore(file, newDataKey(), { create: true }));
  const id = visitIdOf(1);
  startVisitIn(db, 1, visit.startedAt);
  const replace = db.prepare('UPDATE visits SET revision = ?, changed_at = ?, snapshot = ? WHERE id = ?');
  const append = db.prepare('INSERT INTO events (visit_id, seq, event_id, at, event) VALUES (?, ?, ?, ?, ?)');
  const snapshot = JSON.stringify(visit);
  let revision = 1;
  const write = db.transaction((event: string) => {
    revision += 1;
    const at = new Date().toISOString();
    replace.run(revision, at, snapshot, id);
    append.run(id, revision, crypto.randomUUID(), at, event);
  });
  return { write, close: () => db.close() };
}
