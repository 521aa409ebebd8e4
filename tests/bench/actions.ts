import { runApp } from '../support/app.ts';
import { fromCardsToWords, fromRecordToGrid, usualPicture } from '../support/countedActions.ts';
import { hands } from '../support/holdVisit.ts';
import { madeUpPatients } from '../support/madeUpPatient.ts';
import type { Finding } from './finding.ts';
import { inTempFolder } from './inTempFolder.ts';

const mostForPicture = 12;
const mostFromRecord = 20;
const mostForCards = 12;

/** How many presses and filled fields usual tasks take in the real window; counts, which no machine's day changes. */
export function actions(): Promise<Finding> {
  return inTempFolder(async (folder) => {
    const { page, shell } = await runApp({ dataFolder: folder, saveFolder: folder });
    try {
      const hand = hands(page);
      await hand.setUp(madeUpPatients.en);
      await hand.start();
      const picture = await usualPicture(page, hand);
      await page.getByRole('button', { name: hand.t('visit:home') }).click();
      await hand.start();
      const record = await fromRecordToGrid(page, hand);
      await page.getByRole('button', { name: hand.t('visit:home') }).click();
      await hand.start();
      await hand.prepare(madeUpPatients.en);
      await hand.goTo('today');
      await hand.answer(hand.t('today:gateQuestion'), hand.t('today:gate.numbers'));
      const cards = await fromCardsToWords(page, hand);
      return {
        ratios: [
          { name: 'actions-picture', value: picture / mostForPicture, bound: 1 },
          { name: 'actions-record', value: record / mostFromRecord, bound: 1 },
          { name: 'actions-cards', value: cards / mostForCards, bound: 1 },
        ],
        info: [
          `actions for the usual picture: ${picture}`,
          `actions from a record file to the grid: ${record}`,
          `actions from the cards to the words of Weigh up: ${cards}`,
        ],
      };
    } finally {
      await shell.close();
    }
  });
}
