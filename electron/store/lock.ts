import { join } from 'node:path';
import Database from 'better-sqlite3';
import { ok, type Result } from '../../shared/result.ts';
import { attempt } from './storeError.ts';

/** Kept here, because a connection that nobody refers to is closed by the garbage collector, and the lock with it. */
const held = new Set<Database.Database>();

/**
 * Holds the data folder for this process until `release` or its end, however it ends. `store-in-use` when
 * another holds it. Nothing else may open lock.db: on Linux and macOS, closing any handle of it in this process
 * would give up the lock.
 */
export function holdStore(folder: string): Result<{ release(): void }> {
  return attempt(() => {
    const lock = new Database(join(folder, 'lock.db'), { timeout: 0 });
    try {
      lock.exec('BEGIN EXCLUSIVE');
    } catch (error) {
      lock.close();
      throw error;
    }
    held.add(lock);
    const release = () => {
      held.delete(lock);
      lock.close();
    };
    return ok({ release });
  });
}
