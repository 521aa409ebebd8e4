import { appEvents, contract, type Handlers } from '../../shared/ipc/contract.ts';
import { type Method, methods } from '../../shared/ipc/methods.ts';
import { AppError, fail, type Result } from '../../shared/result.ts';
import type { z } from '../../shared/zod.ts';
import type { Shell, WindowKind } from '../shell/port.ts';

/** What each kind of window may ask. A kind that is not named here may ask nothing. */
const allowed: Record<WindowKind, readonly Method[]> = { clinic: methods };

/** Where bugs are told: codes and names only; the type admits nothing that a person typed. */
export type ReportBug = (method: Method, kind: 'threw' | 'bad-output', paths: readonly string[]) => void;

/**
 * Connects every method of the contract to its handler. What arrives is parsed before a handler sees it, what a
 * handler answers is parsed before a window sees it, and nothing that is thrown gets across: the answer is always
 * a Result, and never echoes a value of the input.
 */
export function register(shell: Shell, handlers: Handlers, reportBug: ReportBug): void {
  for (const method of methods) {
    shell.handle(method, (from, raw) =>
      // A kind that is a name of every object, such as `constructor`, is no kind of ours.
      Object.hasOwn(allowed, from) && allowed[from].includes(method)
        ? answer(method, handlers, raw, reportBug)
        : Promise.resolve(fail('not-allowed-here')),
    );
  }
}

async function answer<M extends Method>(
  method: M,
  handlers: Handlers,
  raw: unknown,
  reportBug: ReportBug,
): Promise<Result<unknown>> {
  try {
    const input = contract[method].input.safeParse(raw);
    if (!input.success) return fail('invalid-input', issuePaths(input.error));
    const result = await (handlers[method] as (input: unknown) => Promise<Result<unknown>>)(input.data);
    if (!result.ok) return failed(method, result, reportBug);
    const output = contract[method].output.safeParse(result.value);
    if (output.success) return { ok: true, value: output.data };
    reportBug(method, 'bad-output', issuePaths(output.error));
  } catch {
    // Whatever was thrown may quote what a person typed, so not even its message is kept.
    reportBug(method, 'threw', []);
  }
  return fail('unexpected');
}

/** A failure goes across as a code and paths and nothing else; one that holds more is a bug, and stays here. */
function failed(method: Method, result: { error: unknown }, reportBug: ReportBug): Result<never> {
  const error = AppError.safeParse(result.error);
  if (error.success) return { ok: false, error: error.data };
  reportBug(method, 'bad-output', issuePaths(error.error));
  return fail('unexpected');
}

/**
 * Paths without values: the keys of our own schemas are safe to name, but a key of a record is something that was
 * sent, so anything that is not a plain short word becomes `?`.
 */
function issuePaths(error: z.ZodError): string[] {
  const paths = error.issues.map((issue) => issue.path.map(safeSegment).join('.'));
  return [...new Set(paths)].slice(0, 20);
}

const safeSegment = (segment: PropertyKey) =>
  typeof segment === 'number' || /^[a-zA-Z]{1,24}$/.test(String(segment)) ? String(segment) : '?';

/** Tells every window, in the contract's own shape; a payload that does not fit it is a bug and throws. */
export function tell<E extends keyof typeof appEvents>(
  shell: Shell,
  event: E,
  payload: z.input<(typeof appEvents)[E]>,
) {
  shell.send(event, appEvents[event].parse(payload));
}
