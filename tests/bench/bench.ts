import { actions } from './actions.ts';
import { bundle } from './bundle.ts';
import { candidates } from './candidates.ts';
import { changeInMain } from './changeInMain.ts';
import { content } from './content.ts';
import type { Finding } from './finding.ts';
import { fit } from './fit.ts';
import { gridKey } from './gridKey.ts';
import { heap } from './heap.ts';
import { pdf } from './pdf.ts';
import { preview } from './preview.ts';
import { rendererSize } from './rendererSize.ts';
import { roundTrip } from './roundTrip.ts';
import { start } from './start.ts';
import { stepChange } from './stepChange.ts';
import { weighChange } from './weighChange.ts';

const measures = {
  actions,
  start,
  content,
  candidates,
  fit,
  bundle,
  changeInMain,
  roundTrip,
  gridKey,
  stepChange,
  weighChange,
  pdf,
  preview,
  rendererSize,
  heap,
};

/**
 * Measures the built app and prints a line `ratio <name> <value> <bound> ok|over` for each ratio, and the raw
 * figures in lines that begin with `info`. Names as arguments pick measures; none means all. The exit code says
 * whether everything could be measured, not whether it was quick: milliseconds depend on the machine's day.
 */
const asked = process.argv.slice(2);
const picked = Object.entries(measures).filter(([name]) => asked.length === 0 || asked.includes(name));
for (const [name, measure] of picked) {
  try {
    print(await measure());
  } catch (error) {
    console.error(`${name} could not be measured: ${error instanceof Error ? error.message : error}`);
    process.exitCode = 1;
  }
}
if (picked.length === 0) {
  console.error(`Measures: ${Object.keys(measures).join(', ')}`);
  process.exitCode = 1;
}

function print({ ratios, info }: Finding) {
  for (const line of info) console.log(`info ${line}`);
  for (const { name, value, bound } of ratios)
    console.log(`ratio ${name} ${value.toFixed(2)} ${bound} ${value <= bound ? 'ok' : 'over'}`);
}
