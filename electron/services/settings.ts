import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ok, type Result } from '../../shared/result.ts';
import { Settings, usualSettings } from '../../shared/settings.ts';
import { attempt } from '../store/storeError.ts';

/** How this computer shows the app, kept beside the store in a file of its own. */
export interface KeptSettings {
  /** The settings as kept; the usual ones where there are none or the file cannot be understood. */
  read: () => Result<Settings>;
  /** Keeps them whole or not at all: `disk-full` or `not-writable` leave the ones before. */
  write: (settings: Settings) => Result<Settings>;
}

export function settingsIn(dataFolder: string): KeptSettings {
  const place = join(dataFolder, 'settings.json');
  return {
    read: () => ok(readFrom(place)),
    write: (settings) =>
      attempt(() => {
        writeFileSync(`${place}.new`, `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 });
        renameSync(`${place}.new`, place);
        return ok(settings);
      }),
  };
}

/** A broken file must not keep anybody from their visits: it counts as none, and the next choice replaces it. */
function readFrom(place: string): Settings {
  try {
    // What a file of an older app does not have yet is as usual.
    const kept = Settings.safeParse({ ...usualSettings, ...JSON.parse(readFileSync(place, 'utf8')) });
    return kept.success ? kept.data : usualSettings;
  } catch {
    return usualSettings;
  }
}
