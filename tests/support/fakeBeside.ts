import { onTestFinished } from 'vitest';
import type { BesideApi, Input, Output } from '../../shared/ipc/contract.ts';
import type { Method } from '../../shared/ipc/methods.ts';
import type { Result } from '../../shared/result.ts';

/** What the main process would answer, by method; a method that a screen should not ask for is left out. */
type Answers = { [M in Method]?: (input: Input<M>) => Result<Output<M>> | Promise<Result<Output<M>>> };

/** Stands in for the shell until the test ends. Asking for a method without an answer throws. */
export function fakeBeside(answers: Answers): void {
  const api = new Proxy({} as BesideApi, {
    get: (_api, method) => {
      const answer = answers[method as Method] as ((input: unknown) => unknown) | undefined;
      if (answer === undefined) throw new Error(`The test has no answer to ${String(method)}.`);
      return async (input: unknown) => answer(input);
    },
  });
  Object.defineProperty(window, 'beside', { value: api, configurable: true });
  onTestFinished(() => {
    Reflect.deleteProperty(window, 'beside');
  });
}
