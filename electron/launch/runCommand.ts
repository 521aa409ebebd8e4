import { join } from 'node:path';
import { build } from './build.ts';
import type { LaunchContext } from './context.ts';
import { demo } from './demo.ts';
import { start } from './start.ts';

const usage = 'Commands: start, test, demo, bench, beside -- <command>';

/** Runs what was asked for, `[command, ...its arguments]`, and gives the exit code. */
export async function runCommand([command, ...args]: string[], context: LaunchContext): Promise<number> {
  const { root, run } = context;
  const runNode = (file: string, cwd: string) => run(process.execPath, [join(root, file), ...args], cwd);
  switch (command) {
    case 'start':
      return start(context);
    case 'test':
      return runNode('tests/all.ts', root);
    case 'demo':
      return demo(context, args);
    case 'bench':
      return (await build(context)) || runNode('tests/bench/bench.ts', root);
    case 'beside':
      // The files that the arguments name are named from where the person stands.
      return runNode('electron/cli.ts', process.cwd());
    default:
      console.error(usage);
      return 1;
  }
}
