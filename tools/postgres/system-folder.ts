import { chmod, mkdir } from 'node:fs/promises';

/**
 * For what the server's account can't reach where it is, which happens only under root.
 * Outside the temporary folders on purpose: what is here survives a restart of the machine.
 */
export const SYSTEM_FOLDER = '/var/lib/hearth';

/** Makes a folder directly below it that every account can enter, whatever the umask. */
export async function makeSystemFolder(folder: string): Promise<void> {
  for (const path of [SYSTEM_FOLDER, folder]) {
    await mkdir(path, { recursive: true });
    await chmod(path, 0o755);
  }
}
