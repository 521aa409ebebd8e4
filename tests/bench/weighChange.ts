import { gridOf } from '../../shared/compare/grid.ts';
import type { Visit } from '../../shared/visit/visit.ts';
import { outcomeIn } from '../../shared/weigh/outcome.ts';
import { weighingOf } from '../../shared/weigh/weighing.ts';
import { ask, runApp, translators } from '../support/app.ts';
import { hands } from '../support/holdVisit.ts';
import { realLookup } from '../support/realLibrary.ts';
import { type Ask, recordVisit } from '../support/recordVisit.ts';
import { changesOf } from '../support/weighCases.ts';
import type { Finding } from './finding.ts';
import { inTempFolder } from './inTempFolder.ts';
import { keyToFrame } from './keyToFrame.ts';
import { dataFolderIn, passphrase } from './mainWithoutWindow.ts';
import { described, interleaved, median, timed } from './medians.ts';

const frameMs = 1000 / 60;
const rounds = 60;
const chosen = 'main input[type="radio"]:checked';

/**
 * Another word for how much more a card matters, by key, with four options side by side: from the key to the frame
 * that shows it. The runs come after that frame; what they take by themselves stands beside it.
 */
export function weighChange(): Promise<Finding> {
  return inTempFolder(async (folder) => {
    const { page, shell } = await runApp({ dataFolder: dataFolderIn(folder), saveFolder: folder });
    try {
      const askMain: Ask = (method, input) => ask(page, method, input);
      await askMain('app.setUp', { passphrase });
      const visitId = await recordVisit(askMain, 'en', changesOf('group-of-four'));
      const { visit } = await askMain<{ visit: Visit }>('visits.open', { visitId });
      await page.reload();
      const hand = hands(page);
      await page
        .getByRole('listitem')
        .getByRole('button', { name: /^group-of-four/ })
        .click();
      await hand.goTo('weigh');
      await page.getByText(translators.en('weigh:word.clearly'), { exact: true }).first().click();
      await page.locator(chosen).waitFor({ state: 'attached' });
      const { took, alone } = await interleaved(rounds, async () => ({
        took: await anotherWord(page),
        alone: await timed(() => runsOf(visit)),
      }));
      return {
        ratios: [{ name: 'weigh-change-median', value: median(took) / frameMs, bound: 1 }],
        info: [described('weigh-change', took), described('the runs of four options alone', alone)],
      };
    } finally {
      await shell.close();
    }
  });
}

/** Presses the key for the next word; one that changes nothing is an error and not a quick answer. */
async function anotherWord(page: Parameters<typeof keyToFrame>[0]): Promise<number> {
  const word = () => page.locator(chosen).getAttribute('value');
  const before = await word();
  const took = await keyToFrame(page, chosen, 0, 'ArrowRight');
  if ((await word()) === before) throw new Error('The word did not change.');
  return took;
}

function runsOf(visit: Visit) {
  const grid = gridOf(visit, realLookup);
  return outcomeIn(weighingOf(visit, grid, realLookup), grid);
}
