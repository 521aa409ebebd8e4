import { fromRecordToGrid, pickedFromRecord } from '../support/countedActions.ts';
import { expect, test } from './fixtures.ts';

const most = 20;

test(`a record is read, ticked, three options are picked and released, and the grid is there in ${most} actions`, async ({
  app: { page, hand },
}) => {
  await hand.start();
  expect(await fromRecordToGrid(page, hand)).toBeLessThanOrEqual(most);
  const heads = await page.getByRole('columnheader').allTextContents();
  for (const option of pickedFromRecord) {
    const name = hand.words(`options.${option}.name`);
    expect(heads.filter((head) => head.startsWith(name))).toHaveLength(1);
  }
});
