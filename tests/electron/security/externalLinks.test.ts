import { describe, expect, test } from 'vitest';
import { mayOpenOutside } from '../../../electron/security/externalLinks.ts';

const hosts = new Set(['doi.org', 'www.nccn.org']);

describe('a link to the outside', () => {
  test.each(['https://doi.org/10.1056/x', 'https://www.nccn.org/a?b=c#d', 'https://DOI.org/10.1056/x'])(
    '%s leads to a source and may be opened',
    (url) => {
      expect(mayOpenOutside(url, hosts)).toBe(true);
    },
  );

  test.each([
    'http://doi.org/10.1056/x',
    'https://doi.org.example.invalid/',
    'https://evildoi.org/',
    'https://sub.doi.org/',
    'https://doi.org@example.invalid/',
    'https://somebody@doi.org/',
    'https://doi.org:8443/',
    'https://example.invalid/?next=https://doi.org',
    'file:///etc/passwd',
    'javascript:alert(1)//https://doi.org',
    'smb://doi.org/share',
    'doi.org',
    '',
  ])('%s may not', (url) => {
    expect(mayOpenOutside(url, hosts)).toBe(false);
  });
});
