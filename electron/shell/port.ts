import type { EventName, Method } from '../../shared/ipc/methods.ts';
import type { Result } from '../../shared/result.ts';

/** Which window is speaking; what a window may ask depends on it. */
export type WindowKind = 'clinic';

/**
 * What the app needs of a desktop, and nothing more. Two adapters: Electron (the product) and a browser window
 * over a pipe (where Electron's binary cannot be had, and in end-to-end tests).
 */
export interface Shell {
  /** Opens a window of this kind and resolves once its page is loading. */
  openWindow(kind: WindowKind): Promise<void>;
  /**
   * Answers `method`. The adapter has already checked that the sender is the main frame of one of our own windows
   * on our own origin; it refuses any other sender with `untrusted-sender` before `answer` is called.
   */
  handle(method: Method, answer: (from: WindowKind, input: unknown) => Promise<Result<unknown>>): void;
  /** Tells every open window. */
  send(event: EventName, payload: unknown): void;
  /**
   * Lets the person keep `bytes` as a file. Resolves to the place where it was written, or null when she changed
   * her mind. Never overwrites without asking. Fails with `disk-full` or `not-writable`.
   */
  saveFile(suggestedName: string, bytes: Uint8Array): Promise<Result<{ where: string } | null>>;
  /** Runs once, after the last window has closed or `quit` was called. */
  onClosed(afterwards: () => Promise<void>): void;
  quit(): Promise<void>;
}
