import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * Runs a program to its end with our own input and output and gives its exit code (128 + signal when a signal ended
 * it, 127 when it could not be started). A request to stop goes on to the program, which ends us by ending.
 * @param {string} program
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<number>}
 */
export function run(program, args, cwd) {
  return new Promise((done) => {
    const child = spawn(program, args, { cwd, stdio: 'inherit' });
    const pass = () => child.kill('SIGTERM');
    // Ctrl+C reaches the child by itself: it belongs to the same terminal.
    const wait = () => {};
    process.on('SIGTERM', pass).on('SIGINT', wait);
    const finish = (/** @type {number} */ code) => {
      process.off('SIGTERM', pass).off('SIGINT', wait);
      done(code);
    };
    child.once('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      finish(127);
    });
    child.once('exit', (code, signal) =>
      finish(code ?? 128 + (signal === null ? 0 : constants.signals[signal])),
    );
  });
}
