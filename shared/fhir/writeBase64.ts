const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...letters].map((letter, value) => [letter, value]));

/** The bytes as base64 with its padding, on one line, as FHIR has it. */
export function toBase64(bytes: Uint8Array): string {
  const groups: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const bits = (one << 16) | (two << 8) | three;
    const group = [18, 12, 6, 0].map((shift) => letters[(bits >>> shift) & 63]).join('');
    const pad = Math.max(0, at + 3 - bytes.length);
    groups.push(group.slice(0, 4 - pad) + '='.repeat(pad));
  }
  return groups.join('');
}

/** The bytes of base64; what is no letter of it is passed over. */
export function fromBase64(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    const value = values.get(letter);
    if (value === undefined) continue;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[length] = (bits >>> held) & 0xff;
    length += 1;
  }
  return bytes.slice(0, length);
}
