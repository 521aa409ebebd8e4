import { closeSync, fsyncSync, openSync } from 'node:fs';

/** Brings the names of the files in `folder` to the disk: until then, a rename may be lost when the power goes. */
export function syncFolder(folder: string): void {
  // Windows cannot open a folder as a file, and writes names in a journal of its own.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
