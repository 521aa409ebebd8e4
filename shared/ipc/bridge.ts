import type { EventName, Method } from './methods.ts';

/**
 * What every window finds as `window.beside`: one function a method, and one to listen. Both shells put exactly
 * this there and freeze it; the typed view of it is `BesideApi` in contract.ts.
 */
export type Bridge = Record<Method, (input: unknown) => Promise<unknown>> & {
  /** Calls `listener` for each event until the returned function is called. */
  on: (event: EventName, listener: (payload: unknown) => void) => () => void;
};
