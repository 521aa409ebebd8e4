import { createCipheriv, createDecipheriv, randomBytes, type ScryptOptions, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { z } from '../../shared/zod.ts';

// The store is encrypted with a random data key. The data key never lies on the disk as it is: it is wrapped,
// that is encrypted with a key made from the passphrase, so that a new passphrase needs no new store.

const powerOfTwo = (n: number) => Number.isInteger(Math.log2(n));

/** The most work that a key file may ask for: eight times the default, at most 1 GiB and a few seconds. */
const mostWork = 2 ** 23;

/** How costly it is to try a passphrase. A hostile file can neither hang the app nor take all memory. */
export const Kdf = z
  .strictObject({
    name: z.literal('scrypt'),
    N: z
      .int()
      .min(2 ** 10)
      .max(2 ** 20)
      .refine(powerOfTwo),
    r: z.int().min(1).max(16),
    p: z.int().min(1).max(4),
  })
  .refine(({ N, r, p }) => N * r * p <= mostWork);
export type Kdf = z.infer<typeof Kdf>;

/**
 * scrypt with 128 MiB (RFC 7914; one of the settings of OWASP's password storage cheat sheet). Not Argon2, because
 * the cryptography that Electron is built on does not have it.
 */
export const defaultKdf: Kdf = { name: 'scrypt', N: 2 ** 17, r: 8, p: 1 };

const keyLength = 32;
const saltLength = 16;
const nonceLength = 12;
const tagLength = 16;

const base64Of = (bytes: number) =>
  z
    .base64()
    .max(100)
    .refine((text) => Buffer.from(text, 'base64').length === bytes);

/** The data key, encrypted with AES-256-GCM under a key made from a passphrase; `wrapped` ends with the tag. */
export const Wrap = z.strictObject({
  kind: z.literal('passphrase'),
  kdf: Kdf,
  salt: base64Of(saltLength),
  nonce: base64Of(nonceLength),
  wrapped: base64Of(keyLength + tagLength),
});
export type Wrap = z.infer<typeof Wrap>;

/** A new key for a new store: 32 random bytes. */
export const newDataKey = (): Buffer => randomBytes(keyLength);

/** Wraps the data key, so that only this passphrase gives it back. */
export async function wrapKey(dataKey: Buffer, passphrase: string, kdf: Kdf = defaultKdf): Promise<Wrap> {
  const salt = randomBytes(saltLength);
  const nonce = randomBytes(nonceLength);
  const cipher = createCipheriv('aes-256-gcm', await stretch(passphrase, salt, kdf), nonce);
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
  return {
    kind: 'passphrase',
    kdf,
    salt: salt.toString('base64'),
    nonce: nonce.toString('base64'),
    wrapped: wrapped.toString('base64'),
  };
}

/** The data key; null when the passphrase is wrong or the wrap was changed, which cannot be told apart. */
export async function unwrapKey(wrap: Wrap, passphrase: string): Promise<Buffer | null> {
  const key = await stretch(passphrase, Buffer.from(wrap.salt, 'base64'), wrap.kdf);
  const wrapped = Buffer.from(wrap.wrapped, 'base64');
  const nonce = Buffer.from(wrap.nonce, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength });
  decipher.setAuthTag(wrapped.subarray(keyLength));
  const dataKey = decipher.update(wrapped.subarray(0, keyLength));
  try {
    decipher.final();
  } catch {
    // Node gives this error no code of its own; nothing else can fail here.
    return null;
  }
  return dataKey;
}

const scryptAsync = promisify<string, Buffer, number, ScryptOptions, Buffer>(scrypt);

/** The same passphrase may be typed in several ways on different keyboards (é as one sign or two): NFKC makes it one. */
function stretch(passphrase: string, salt: Buffer, { N, r, p }: Kdf): Promise<Buffer> {
  // scrypt takes 128 N r bytes and a little more; Node refuses to use more than `maxmem`.
  return scryptAsync(passphrase.normalize('NFKC'), salt, keyLength, { N, r, p, maxmem: 256 * N * r });
}
