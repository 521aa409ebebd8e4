import type { Database } from 'better-sqlite3';

declare const readable: unique symbol;
declare const writable: unique symbol;

/** An open store. A function that takes this one only reads. */
export type ReadableDb = Database & { readonly [readable]: true };

/** An open store that may be changed. Only `openStore` makes one. */
export type WritableDb = ReadableDb & { readonly [writable]: true };
