import type { AppState } from '../../shared/ipc/contract.ts';
import { fail, type Result } from '../../shared/result.ts';
import type { WritableDb } from '../store/db.ts';

/** The one store of this run, or why there is none yet. Whoever needs the store asks here and gets a Result. */
export class Session {
  #state: AppState;
  #db: WritableDb | null = null;

  constructor(state: 'new' | 'locked') {
    this.#state = state;
  }

  get state(): AppState {
    return this.#state;
  }

  /** The open store, or `locked`. */
  db(): Result<WritableDb> {
    return this.#db === null ? fail('locked') : { ok: true, value: this.#db };
  }

  opened(db: WritableDb, state: 'open' | 'practice'): void {
    this.#db = db;
    this.#state = state;
  }

  close(): void {
    this.#db?.close();
    this.#db = null;
  }
}
