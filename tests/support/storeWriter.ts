// Records changes as fast as it can in the store named by its argument, whose key it reads from its input, and
// says each revision once it is recorded. Runs until it is killed.
import { readFileSync, writeSync } from 'node:fs';
import { argv } from 'node:process';
import { openStore } from '../../electron/store/open.ts';
import { recordIn, unwrap } from './stores.ts';

const key = Buffer.from(readFileSync(0, 'utf8'), 'hex');
const db = unwrap(openStore(String(argv[2]), key, { create: false }));
for (let n = 0; ; n += 1) {
  const text = String(n % 10).repeat(9_000);
  const { revision } = recordIn(
    db,
    1,
    { type: 'text-set', field: 'reason', text },
    '2026-11-23T10:00:00.000Z',
  );
  writeSync(1, `${revision}\n`);
}
