import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** What one part of `npm test` found. `problems` is empty when nothing failed. */
export interface CheckResult {
  name: string;
  passed: number;
  failed: number;
  problems: string[];
}

const root = resolve(import.meta.dirname, '../..');

/** Runs a tool of node_modules with our Node, from the root of the project; never throws. */
export function runTool(tool: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((done) => {
    const env = { ...process.env, NO_COLOR: '1', FORCE_COLOR: undefined };
    const program = resolve(root, 'node_modules', tool);
    const child = spawn(process.execPath, [program, ...args], {
      cwd: root,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
      });
    }
    child.once('close', (code) => done({ code: code ?? 1, output }));
  });
}

/** A tool that counts as one check: passed when it exits with 0, else its output is the problem. */
export async function checkWith(name: string, tool: string, args: string[]): Promise<CheckResult> {
  const { code, output } = await runTool(tool, args);
  return code === 0 ? { name, passed: 1, failed: 0, problems: [] } : failedCheck(name, output);
}

/** A part that failed as a whole. */
export function failedCheck(name: string, problem: string): CheckResult {
  return {
    name,
    passed: 0,
    failed: 1,
    problems: [`${name}: ${problem.trim() || 'failed and said nothing'}`],
  };
}
