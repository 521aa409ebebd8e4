import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../shared/fhir/writeBase64.ts';

test('bytes are written and read as the machine’s library does', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const text = Buffer.from(bytes).toString('base64');
      expect(toBase64(bytes)).toBe(text);
      expect([...fromBase64(text)]).toEqual([...bytes]);
    }),
  );
});

test('no bytes are no letters, and letters that are none of base64 are passed over', () => {
  expect(toBase64(new Uint8Array())).toBe('');
  expect([...fromBase64('')]).toEqual([]);
  expect([...fromBase64('A Q\nI=')]).toEqual([1, 2]);
});
