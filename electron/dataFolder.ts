import path from 'node:path';

interface Computer {
  platform: NodeJS.Platform;
  env: Record<string, string | undefined>;
  /** The person's home folder. */
  home: string;
}

/** Where the visits lie when no other folder is asked for: the usual place of each system. Looks at nothing. */
export function defaultDataFolder({ platform, env, home }: Computer): string {
  if (platform === 'win32') {
    return path.win32.join(env.APPDATA ?? path.win32.join(home, 'AppData', 'Roaming'), 'Beside');
  }
  if (platform === 'darwin') return path.posix.join(home, 'Library', 'Application Support', 'Beside');
  // The standard says that a relative XDG_DATA_HOME is to be ignored.
  const asked = env.XDG_DATA_HOME ?? '';
  return path.posix.join(
    path.posix.isAbsolute(asked) ? asked : path.posix.join(home, '.local', 'share'),
    'beside',
  );
}
