import { type ErrorCode, fail, type Result } from '../../shared/result.ts';

/** What SQLite and the file system say when nothing is wrong with the program, and what it means to a person. */
const meanings: [codes: RegExp, meaning: ErrorCode][] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT)$/, 'disk-full'],
  [/^SQLITE_(READONLY|CANTOPEN|IOERR|PERM)/, 'not-writable'],
  [/^(EACCES|EPERM|EROFS|EIO|ENOENT|ENOTDIR|EISDIR)$/, 'not-writable'],
  [/^SQLITE_(NOTADB|CORRUPT)/, 'store-damaged'],
  [/^SQLITE_BUSY/, 'store-in-use'],
];

/** The expected failure that `error` stands for; null when it is a bug, which is to be thrown on. */
export function failureOf(error: unknown): ReturnType<typeof fail> | null {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const meaning = meanings.find(([codes]) => codes.test(code))?.[1];
  return meaning === undefined ? null : fail(meaning);
}

/** Does the work; an expected failure that it throws becomes a Result, a bug goes on being thrown. */
export function attempt<Value>(work: () => Result<Value>): Result<Value> {
  try {
    return work();
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return failure;
  }
}
