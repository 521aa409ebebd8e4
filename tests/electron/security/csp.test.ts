import { describe, expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../../electron/security/csp.ts';

const directives = new Map(
  contentSecurityPolicy.split('; ').map((directive): [string, string[]] => {
    const [name = '', ...sources] = directive.split(' ');
    return [name, sources];
  }),
);

describe('the policy of every page', () => {
  test('allows nothing that it does not name', () => {
    expect(directives.get('default-src')).toEqual(["'none'"]);
  });

  test.each(['script-src', 'font-src', 'connect-src', 'worker-src'])(
    'takes %s from our own home only',
    (name) => {
      expect(directives.get(name)).toEqual(["'self'"]);
    },
  );

  test.each(['base-uri', 'form-action', 'frame-ancestors', 'frame-src', 'object-src'])(
    'does without %s',
    (name) => {
      expect(directives.get(name)).toEqual(["'none'"]);
    },
  );

  test('makes no script out of a string', () => {
    expect(directives.get('require-trusted-types-for')).toEqual(["'script'"]);
    expect(directives.get('trusted-types')).toEqual(['app-worker']);
  });

  test('names no place of the network and nothing unsafe', () => {
    const sources = [...directives.values()].flat();
    const allowed = /^('self'|'none'|'script'|app-worker|data:|'sha256-[A-Za-z0-9+/]{43}=')$/;
    expect(sources.filter((source) => !allowed.test(source))).toEqual([]);
  });

  test('allows data: for pictures and nothing else', () => {
    const names = [...directives].filter(([, sources]) => sources.includes('data:')).map(([name]) => name);
    expect(names).toEqual(['img-src']);
  });
});
