import { openOptions, startAppWithVisit } from './appWithVisit.ts';
import type { Finding } from './finding.ts';
import { inTempFolder } from './inTempFolder.ts';
import { keyToFrame } from './keyToFrame.ts';
import { described, median } from './medians.ts';

const frameMs = 1000 / 60;
const steps = ['2', '3', '4', '5', '6', '7', '8', '1'];
const rounds = 15;

/** From the key for another step to the frame that shows it, on a visit in which everything was filled in. */
export function stepChange(): Promise<Finding> {
  return inTempFolder(async (folder) => {
    const { page, shell } = await startAppWithVisit(folder);
    await openOptions(page);
    const took: number[] = [];
    const ofStep: Record<string, number[]> = {};
    for (let round = 0; round < rounds; round += 1) {
      for (const step of steps) {
        const ms = await keyToFrame(page, 'main', 0, `Control+${step}`);
        took.push(ms);
        ofStep[step] = [...(ofStep[step] ?? []), ms];
      }
    }
    await shell.close();
    return {
      ratios: [{ name: 'step-change-median', value: median(sorted(took)) / frameMs, bound: 1 }],
      info: [
        described('step-change', sorted(took)),
        ...Object.entries(ofStep).map(([step, all]) => described(`step-change to ${step}`, sorted(all))),
      ],
    };
  });
}

const sorted = (values: readonly number[]) => values.toSorted((a, b) => a - b);
