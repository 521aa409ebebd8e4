import { expect, test } from 'vitest';
import { labelledLine, narrativeOf } from '../../../shared/fhir/writeNarrative.ts';

test('each line is a paragraph, in the language that it is written in', () => {
  expect(narrativeOf(['Uno', 'Dos'], 'es').div).toBe(
    '<div xmlns="http://www.w3.org/1999/xhtml" lang="es" xml:lang="es"><p>Uno</p><p>Dos</p></div>',
  );
});

test('what somebody typed cannot become a tag', () => {
  const { div } = narrativeOf(['<script>a & "b"</script>'], 'en');
  expect(div).toContain('<p>&lt;script&gt;a &amp; &quot;b&quot;&lt;/script&gt;</p>');
  expect(div).not.toContain('<script');
});

test('a label gets a colon, unless it ends in a sign of its own', () => {
  expect(labelledLine('Pain', '3')).toBe('Pain: 3');
  expect(labelledLine('How much?', '3')).toBe('How much? 3');
  expect(labelledLine('Start:', 'Monday')).toBe('Start: Monday');
});
