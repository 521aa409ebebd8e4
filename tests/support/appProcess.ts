// Runs the app on the data folder named by its argument and types into a visit without a pause, until it is killed.
// For each change that the window knows to be saved it says, as a line of JSON, which revision it became and its text.
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { argv } from 'node:process';
import type { VisitEvent } from '../../shared/visit/event.ts';
import { runApp } from './app.ts';
import { hands } from './holdVisit.ts';
import { madeUpPatients } from './madeUpPatient.ts';

/** One line of this process: a change that was acknowledged. */
export interface Acknowledged {
  revision: number;
  event: VisitEvent;
}

const folder = String(argv[2]);
const { page } = await runApp({ dataFolder: join(folder, 'data'), saveFolder: join(folder, 'saved') });
const hand = hands(page);
await page.exposeFunction('acknowledge', (line: Acknowledged) => writeSync(1, `${JSON.stringify(line)}\n`));
await page.evaluate(() => {
  const { beside, acknowledge } = window as unknown as {
    beside: { on: (event: string, listener: (payload: unknown) => void) => void };
    acknowledge: (payload: unknown) => void;
  };
  beside.on('visit.changed', acknowledge);
});

await hand.setUp(madeUpPatients.en);
await hand.start();
const fields = (['label', 'chosenName', 'recordNumber', 'clinicName'] as const).map((field) =>
  page.getByLabel(hand.t(`prepare:${field}`), { exact: true }),
);
for (let round = 0; ; round += 1) {
  for (const field of fields) {
    await field.focus();
    await page.keyboard.type(` word${round}`);
  }
}
