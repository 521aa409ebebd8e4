import { readFileSync } from 'node:fs';
import { fromOlderProfile, isOlderProfile } from '../../shared/patient/olderProfile.ts';
import { Visit } from '../../shared/visit/visit.ts';

/**
 * The visit in a file, also one that was written when a picture had seven items. Null for what cannot be read or is
 * not a visit; its words are never quoted.
 */
export function visitIn(file: string): Visit | null {
  try {
    const stored = JSON.parse(readFileSync(file, 'utf8')) as { profile: Record<string, unknown> };
    const isOlder = isOlderProfile(stored.profile);
    const visit = Visit.safeParse(
      isOlder ? { ...stored, profile: fromOlderProfile(stored.profile) } : stored,
    );
    return visit.success ? visit.data : null;
  } catch {
    return null;
  }
}
