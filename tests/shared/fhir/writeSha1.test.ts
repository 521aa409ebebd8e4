import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha1 } from '../../../shared/fhir/writeSha1.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

test('the SHA-1 of "abc" is the one that the standard prints', () => {
  expect(hex(sha1(Buffer.from('abc')))).toBe('a9993e364706816aba3e25717850c26c9cd0d89d');
});

test('it is the one that the machine’s library computes, around the edges of a block and for any bytes', () => {
  for (const length of [0, 1, 54, 55, 56, 63, 64, 65, 119, 120, 128, 100_000]) {
    const bytes = new Uint8Array(length).fill(length);
    expect(hex(sha1(bytes)), String(length)).toBe(createHash('sha1').update(bytes).digest('hex'));
  }
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(hex(sha1(bytes))).toBe(createHash('sha1').update(bytes).digest('hex'));
    }),
  );
});

test('one bit more or less changes it', () => {
  expect(hex(sha1(Uint8Array.of(0)))).not.toBe(hex(sha1(Uint8Array.of(1))));
  expect(hex(sha1(Uint8Array.of(0)))).not.toBe(hex(sha1(Uint8Array.of(0, 0))));
});
