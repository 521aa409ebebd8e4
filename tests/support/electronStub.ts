/**
 * Stands in for the package `electron` in unit tests (see vitest.config.ts). It has nothing: a test that needs a
 * part of Electron brings its own stand-in with `vi.mock('electron', …)`.
 */
export {};
