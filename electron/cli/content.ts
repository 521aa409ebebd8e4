import { join } from 'node:path';
import { checkLibrary } from '../../shared/content/checks/all.ts';
import type { Issue } from '../../shared/content/issue.ts';
import type { Library } from '../../shared/content/library.ts';
import type { Translator } from '../../shared/i18n/translate.ts';
import type { Day } from '../../shared/ids.ts';
import { loadLibrary } from '../content/loadLibrary.ts';
import { layOver } from '../content/overlay.ts';
import { statsOf } from '../content/stats.ts';
import { traceLibrary } from '../content/trace.ts';
import { type Output, problem } from './output.ts';

interface Around {
  resources: string;
  t: Translator;
  today: Day;
}

/**
 * `content check [--overlay <folder>]`, `content stats`, `content coverage`, `content trace <evidence folder>`.
 */
export function contentCommand([what, ...rest]: string[], { resources, t, today }: Around): Output {
  const { library, issues } = loadLibrary(join(resources, 'content'));
  if (library === null) return { lines: [], problems: issues.map(lineOf) };
  switch (what) {
    case 'check': {
      const overlay = overlayIn(rest);
      if (overlay === 'misused') return problem(t('terminal:contentUsage'));
      const laid = overlay === null ? { issues: [], library } : layOver(library, overlay, today);
      const problems = [...checkLibrary(library, today), ...laid.issues].map(lineOf);
      return { lines: problems.length === 0 ? [t('terminal:checked')] : [], problems };
    }
    case 'stats':
      return { lines: statsOf(library), problems: [] };
    case 'coverage':
      return { lines: coverageLines(library), problems: [] };
    case 'trace': {
      const [folder] = rest;
      if (folder === undefined) return problem(t('terminal:contentUsage'));
      const traced = traceLibrary(library, folder);
      return { lines: traced.lines, problems: traced.issues.map(lineOf) };
    }
    default:
      return problem(t('terminal:contentUsage'));
  }
}

/** The folder behind `--overlay`, null where none was asked for. */
function overlayIn([flag, folder, ...others]: string[]): string | null | 'misused' {
  if (flag === undefined) return null;
  return flag === '--overlay' && folder !== undefined && others.length === 0 ? folder : 'misused';
}

/** A line for each claim or mistake of the articles, then how many of each verdict. */
function coverageLines({ coverage }: Library): string[] {
  const lines = coverage.map(
    ({ place, verdict, answeredBy }) => `${place}\t${verdict}\t${answeredBy.join(', ')}`,
  );
  const verdicts = [...new Set(coverage.map(({ verdict }) => verdict))].sort();
  const sums = verdicts.map((one) => `${coverage.filter(({ verdict }) => verdict === one).length} ${one}`);
  return [...lines, `${coverage.length} rows: ${sums.join(', ')}`];
}

const lineOf = ({ rule, file, path, reason }: Issue) => `${file} ${path}: ${reason} (${rule})`;
