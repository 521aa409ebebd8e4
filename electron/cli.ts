import { join } from 'node:path';
import { candidatesCommand } from './cli/candidates.ts';
import { contentCommand } from './cli/content.ts';
import { fhirCommand } from './cli/fhir.ts';
import { fitCommand } from './cli/fit.ts';
import type { Output } from './cli/output.ts';
import { printCommand } from './cli/print.ts';
import { loadTranslators } from './content/loadTranslators.ts';

/** Lines on stdout, problems on stderr, exit 0 only on success. */
const resources = join(import.meta.dirname, '../resources');
const translators = loadTranslators(join(resources, 'messages'));
const isSpanish = Intl.DateTimeFormat().resolvedOptions().locale.startsWith('es');
const t = translators[isSpanish ? 'es' : 'en'];
const [command, ...args] = process.argv.slice(2);

// Whoever reads only the first lines, as `head` does, is not told of a crash.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const output: Output = await run();
for (const line of output.lines) process.stdout.write(`${line}\n`);
for (const problem of output.problems) process.stderr.write(`${problem}\n`);
process.exitCode = output.problems.length === 0 ? 0 : 1;

async function run(): Promise<Output> {
  switch (command) {
    case 'print':
      return printCommand(args, { resources, translators, t, now: () => new Date().toISOString() });
    case 'fhir':
      return fhirCommand(args, { resources, translators, t, now: () => new Date().toISOString() });
    case 'candidates':
      return candidatesCommand(args, { resources, translators, t });
    case 'fit':
      return fitCommand(args, { t, resources });
    case 'content':
      return contentCommand(args, { resources, t, today: new Date().toISOString().slice(0, 10) });
    default:
      return { lines: [], problems: [t('terminal:usage')] };
  }
}
