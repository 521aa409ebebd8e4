/** SHA-1 (FIPS 180-4) in plain arithmetic, because this folder runs where no machine's library does. 20 bytes. */
export function sha1(bytes: Uint8Array): Uint8Array {
  let state: readonly number[] = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const message = padded(bytes);
  for (let at = 0; at < message.byteLength; at += 64) state = afterBlock(state, message, at);
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, at) => {
    digest.setUint32(at * 4, word);
  });
  return new Uint8Array(digest.buffer);
}

/** The message, a one bit, zeros up to whole blocks of 64 bytes, and its length in bits in the last 8 bytes. */
function padded(bytes: Uint8Array): DataView {
  const whole = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  whole.set(bytes);
  whole[bytes.length] = 0x80;
  const view = new DataView(whole.buffer);
  view.setBigUint64(whole.length - 8, BigInt(bytes.length) * 8n);
  return view;
}

const turned = (word: number, bits: number) => (word << bits) | (word >>> (32 - bits));

function afterBlock(state: readonly number[], message: DataView, start: number): number[] {
  const words = new Uint32Array(80);
  const word = (at: number) => words[at] ?? 0;
  for (let at = 0; at < 16; at += 1) words[at] = message.getUint32(start + at * 4);
  for (let at = 16; at < 80; at += 1)
    words[at] = turned(word(at - 3) ^ word(at - 8) ^ word(at - 14) ^ word(at - 16), 1);
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let at = 0; at < 80; at += 1) {
    const [mixed, constant] = mixedIn(at, b, c, d);
    const next = (turned(a, 5) + mixed + e + constant + word(at)) | 0;
    [a, b, c, d, e] = [next, a, turned(b, 30), c, d];
  }
  return [a, b, c, d, e].map((part, at) => ((state[at] ?? 0) + part) | 0);
}

/** The function and the constant of the round `at`. */
function mixedIn(at: number, b: number, c: number, d: number): [number, number] {
  if (at < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (at < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (at < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}
