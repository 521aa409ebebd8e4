import type { VisitId } from '../ids.ts';
import { sha1 } from './writeSha1.ts';

/**
 * The address of a part of the document: `urn:uuid:` with the name-based UUID (RFC 4122, version 5) of `name` in the
 * visit. The same visit and name give the same address. Names are ASCII.
 */
export function urnOf(visit: VisitId, name: string): string {
  const space = (visit.replaceAll('-', '').match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const letters = [...name].map((letter) => letter.charCodeAt(0));
  const bytes = sha1(Uint8Array.from([...space, ...letters])).slice(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}
