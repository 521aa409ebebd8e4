import { join } from 'node:path';
import { build } from './build.ts';
import type { LaunchContext } from './context.ts';

/** Holds the demo visit: made-up patients, real screens, no window. Gives the exit code. */
export async function demo(context: LaunchContext, args: string[]): Promise<number> {
  const { root, run } = context;
  return (await build(context)) || run(process.execPath, [join(root, 'tests/demo/demo.ts'), ...args], root);
}
