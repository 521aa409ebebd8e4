import { existsSync, readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { type CheckResult, failedCheck } from './check.ts';

/** What is read of vitest's JSON report. */
interface VitestReport {
  testResults: {
    name: string;
    status: string;
    message: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] | null }[];
  }[];
}

/** What is read of Playwright's JSON report. */
interface PlaywrightReport {
  errors: PlaywrightError[];
  suites: PlaywrightSuite[];
}
interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs: {
    file: string;
    title: string;
    tests: { status: string; results: { errors: PlaywrightError[] }[] }[];
  }[];
}
interface PlaywrightError {
  message?: string;
}

/** How a tool ended that was to write a report. */
interface Run {
  code: number;
  output: string;
}

/** One test; `problem` is null when it passed. */
interface Outcome {
  problem: string | null;
}

/** What a run of vitest found. */
export function vitestResult(reportFile: string, run: Run): CheckResult {
  return resultOf('unit tests', reportFile, run, ({ testResults }: VitestReport) =>
    testResults.flatMap(({ name, status, message, assertionResults }) => {
      const outcomes = assertionResults.map((test) =>
        outcomeOf(`${name} > ${test.fullName}`, test.status, 'passed', test.failureMessages ?? []),
      );
      // A file that could not be loaded failed without a test that did.
      const failedAlone = status !== 'passed' && outcomes.every(({ problem }) => problem === null);
      return failedAlone ? [...outcomes, { problem: `${name}: ${status}\n${message}` }] : outcomes;
    }),
  );
}

/** What a run of Playwright found. A test that passed at the second try did not pass. */
export function playwrightResult(reportFile: string, run: Run): CheckResult {
  return resultOf('end-to-end tests', reportFile, run, ({ errors, suites }: PlaywrightReport) => [
    ...messagesOf(errors).map((message) => ({ problem: `end-to-end tests: ${message}` })),
    ...suites.flatMap(outcomesOf),
  ]);
}

function outcomesOf({ specs, suites = [] }: PlaywrightSuite): Outcome[] {
  const own = specs.flatMap(({ file, title, tests }) =>
    tests.map(({ status, results }) =>
      outcomeOf(
        `${file} > ${title}`,
        status,
        'expected',
        messagesOf(results.flatMap(({ errors }) => errors)),
      ),
    ),
  );
  return [...own, ...suites.flatMap(outcomesOf)];
}

const messagesOf = (errors: PlaywrightError[]) =>
  errors.map(({ message = 'an error without words' }) => stripVTControlCharacters(message));

function outcomeOf(name: string, status: string, good: string, messages: string[]): Outcome {
  return { problem: status === good ? null : [`${name}: ${status}`, ...messages].join('\n') };
}

/**
 * Counts. No report, a report without a test, and a tool that ended badly though every test passed are failures; so
 * is a test that was skipped: what was not run was not seen to work.
 */
function resultOf<Report>(
  name: string,
  reportFile: string,
  run: Run,
  read: (report: Report) => Outcome[],
): CheckResult {
  if (!existsSync(reportFile)) return failedCheck(name, `no report was written\n${run.output}`);
  const outcomes = read(JSON.parse(readFileSync(reportFile, 'utf8')) as Report);
  if (outcomes.length === 0) return failedCheck(name, `the report names no test\n${run.output}`);
  const problems = outcomes.flatMap(({ problem }) => (problem === null ? [] : [problem]));
  const passed = outcomes.length - problems.length;
  if (problems.length === 0 && run.code !== 0)
    problems.push(`${name} ended with code ${run.code}\n${run.output}`);
  return { name, passed, failed: problems.length, problems };
}
