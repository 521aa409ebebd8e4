/** What a command says: lines for stdout, problems for stderr. Any problem makes the exit code 1. */
export interface Output {
  lines: string[];
  problems: string[];
}

export const problem = (sentence: string): Output => ({ lines: [], problems: [sentence] });
