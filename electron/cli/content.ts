import { join } from 'node:path';
import { checkLibrary } from '../../shared/content/checks/all.ts';
import type { Issue } from '../../shared/content/issue.ts';
import type { Translator } from '../../shared/i18n/translate.ts';
import type { Day } from '../../shared/ids.ts';
import { loadLibrary } from '../content/loadLibrary.ts';
import { statsOf } from '../content/stats.ts';
import { traceLibrary } from '../content/trace.ts';
import { type Output, problem } from './output.ts';

interface Around {
  resources: string;
  t: Translator;
  today: Day;
}

/** `content check`, `content stats`, `content trace <evidence folder>`. */
export function contentCommand([what, ...rest]: string[], { resources, t, today }: Around): Output {
  const { library, issues } = loadLibrary(join(resources, 'content'));
  if (library === null) return { lines: [], problems: issues.map(lineOf) };
  switch (what) {
    case 'check': {
      const problems = [...issues, ...checkLibrary(library, today)].map(lineOf);
      return { lines: problems.length === 0 ? [t('terminal:checked')] : [], problems };
    }
    case 'stats':
      return { lines: statsOf(library), problems: [] };
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

const lineOf = ({ rule, file, path, reason }: Issue) => `${file} ${path}: ${reason} (${rule})`;
