/** What every command of the launcher works with. */
export interface LaunchContext {
  /** The folder of the project. */
  root: string;
  /** Runs a program to its end, with our input and output, in the folder `cwd`; gives its exit code. */
  run: (program: string, args: string[], cwd: string) => Promise<number>;
}
