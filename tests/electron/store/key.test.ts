import { describe, expect, test } from 'vitest';
import { defaultKdf, Kdf, newDataKey, unwrapKey, Wrap, wrapKey } from '../../../electron/store/key.ts';

/** So cheap that a test may use it; the app never does. */
const cheap: Kdf = { name: 'scrypt', N: 2 ** 10, r: 8, p: 1 };
const passphrase = 'tres niñas y un barco';

/** The same text with the bits of one byte turned over. */
function tampered(base64: string, at: number): string {
  const bytes = Buffer.from(base64, 'base64');
  bytes[at] = ~(bytes[at] ?? 0);
  return bytes.toString('base64');
}

describe('a wrapped key', () => {
  test('comes back with its passphrase', async () => {
    const key = newDataKey();
    expect(await unwrapKey(await wrapKey(key, passphrase, cheap), passphrase)).toEqual(key);
  });

  test('comes back at the default cost, and its wrap fits the schema', async () => {
    const key = newDataKey();
    const wrap = await wrapKey(key, passphrase);
    expect(Wrap.parse(wrap).kdf).toEqual(defaultKdf);
    expect(await unwrapKey(wrap, passphrase)).toEqual(key);
  });

  test('does not come back with another passphrase, not even one that differs in case', async () => {
    const wrap = await wrapKey(newDataKey(), passphrase, cheap);
    expect(await unwrapKey(wrap, 'Tres niñas y un barco')).toBeNull();
    expect(await unwrapKey(wrap, '')).toBeNull();
  });

  test('comes back when the same letters are typed as other signs', async () => {
    const key = newDataKey();
    const wrap = await wrapKey(key, passphrase.normalize('NFC'), cheap);
    expect(await unwrapKey(wrap, passphrase.normalize('NFD'))).toEqual(key);
  });

  test('does not come back when any part of the wrap was changed', async () => {
    const wrap = await wrapKey(newDataKey(), passphrase, cheap);
    const changed: Wrap[] = [
      { ...wrap, salt: tampered(wrap.salt, 0) },
      { ...wrap, nonce: tampered(wrap.nonce, 11) },
      { ...wrap, wrapped: tampered(wrap.wrapped, 0) },
      { ...wrap, wrapped: tampered(wrap.wrapped, 47) },
      { ...wrap, kdf: { ...cheap, N: 2 ** 11 } },
    ];
    expect(await Promise.all(changed.map((one) => unwrapKey(one, passphrase)))).toEqual(
      changed.map(() => null),
    );
  });

  test('shows neither the key nor the passphrase, and is never the same twice', async () => {
    const key = newDataKey();
    const [one, other] = [await wrapKey(key, passphrase, cheap), await wrapKey(key, passphrase, cheap)];
    expect(JSON.stringify(one)).not.toContain(key.toString('base64'));
    expect(JSON.stringify(one)).not.toContain(passphrase);
    expect(one.salt).not.toBe(other.salt);
    expect(one.nonce).not.toBe(other.nonce);
    expect(one.wrapped).not.toBe(other.wrapped);
  });
});

test('two new keys differ and have 32 bytes', () => {
  expect(newDataKey()).toHaveLength(32);
  expect(newDataKey()).not.toEqual(newDataKey());
});

describe('the cost of trying a passphrase', () => {
  test.each([
    ['the default', defaultKdf],
    ['eight times the default', { ...defaultKdf, N: 2 ** 20 }],
    ['the least', { ...defaultKdf, N: 2 ** 10 }],
  ])('may be %s', (_, kdf) => {
    expect(Kdf.safeParse(kdf).success).toBe(true);
  });

  test.each([
    ['more memory than a machine has', { ...defaultKdf, N: 2 ** 30 }],
    ['much memory by a large block', { ...defaultKdf, r: 1_000_000 }],
    ['endless work', { ...defaultKdf, p: 1_000_000 }],
    ['too much by all three together', { name: 'scrypt', N: 2 ** 20, r: 16, p: 4 }],
    ['no power of two', { ...defaultKdf, N: 100_000 }],
    ['too little to hold anybody up', { ...defaultKdf, N: 2 }],
    ['of another kind', { ...defaultKdf, name: 'md5' }],
  ])('may not be %s', (_, kdf) => {
    expect(Kdf.safeParse(kdf).success).toBe(false);
  });
});
