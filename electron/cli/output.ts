import { writeFileSync } from 'node:fs';
import type { Translator } from '../../shared/i18n/translate.ts';
import { failureOf } from '../store/storeError.ts';

/** What a command says: lines for stdout, problems for stderr. Any problem makes the exit code 1. */
export interface Output {
  lines: string[];
  problems: string[];
}

export const problem = (sentence: string): Output => ({ lines: [], problems: [sentence] });

/** Writes a file and says where it is, or in a sentence why the disk refused it. */
export function written(file: string, content: string | Uint8Array, t: Translator): Output {
  try {
    writeFileSync(file, content);
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return problem(t(`errors:${failure.error.code}`));
  }
  return { lines: [file], problems: [] };
}
