import type { BesideApi } from '../../shared/ipc/contract.ts';

declare global {
  interface Window {
    /** Put there by the shell before the page runs, and frozen. */
    readonly beside: BesideApi;
  }
}

/** The one way from a window to the main process. Looked up on each call, so that tests can stand in for the shell. */
export const beside = (): BesideApi => window.beside;
