import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newDataKey } from '../../../electron/store/key.ts';
import { openStore } from '../../../electron/store/open.ts';
import { attempt } from '../../../electron/store/storeError.ts';
import { readEvents, readSnapshot } from '../../../electron/store/visits.ts';
import { fail, ok } from '../../../shared/result.ts';
import { labelIn, recordIn, startVisitIn, unwrap, visitIdOf } from '../../support/stores.ts';
import { tempFolder } from '../../support/tempFolder.ts';
import { morning } from '../../support/visits.ts';

test('a change that no longer fits on the disk is refused whole, and can be made once there is room', () => {
  const file = join(tempFolder(), 'store.db');
  const key = newDataKey();
  const db = unwrap(openStore(file, key, { create: true }));
  startVisitIn(db, 1, morning);
  const before = labelIn(db, 1, 'Anna', morning);
  const longText = { type: 'text-set', field: 'reason', text: 'x'.repeat(10_000) } as const;

  const room = db.pragma('max_page_count', { simple: true });
  db.pragma(`max_page_count = ${db.pragma('page_count', { simple: true })}`);
  expect(attempt(() => ok(recordIn(db, 1, longText, morning)))).toEqual(fail('disk-full'));
  expect(readSnapshot(db, visitIdOf(1))).toEqual(before);
  expect(readEvents(db, visitIdOf(1))).toHaveLength(before.revision);

  db.pragma(`max_page_count = ${room}`);
  const after = recordIn(db, 1, longText, morning);
  db.close();
  const again = unwrap(openStore(file, key, { create: false }));
  expect(readSnapshot(again, visitIdOf(1))).toEqual(after);
  expect(after.revision).toBe(before.revision + 1);
  again.close();
});
