import { statfs } from 'node:fs/promises';
import { PlainFault, systemCode } from './plain-fault.ts';

const MEGABYTE = 1024 * 1024;

/** Megabytes still free for us on the disk that holds `folder`. */
export async function freeMegabytes(folder: string): Promise<number> {
  const { bavail, bsize } = await statfs(folder);
  return Math.floor((bavail * bsize) / MEGABYTE);
}

/** The sentence for a disk that is full, or too full to begin. */
export async function fullDisk(folder: string): Promise<PlainFault> {
  const free = await freeMegabytes(folder).catch(() => 0);
  return new PlainFault(
    `There is too little room on the disk that holds ${folder}: ${free} MB are free. Make some room, or keep the data elsewhere with DATA_DIR, and start again.`,
  );
}

/** The sentence for a folder (or a file in it) that could not be used, or the error itself when it is of another kind. */
export async function folderFault(error: unknown, folder: string): Promise<unknown> {
  switch (systemCode(error)) {
    case 'EACCES':
    case 'EPERM':
      return new PlainFault(
        `Hearth may not write to ${folder}. Give your account the right to, or keep the data elsewhere with DATA_DIR.`,
      );
    case 'EROFS':
      return new PlainFault(`${folder} is on a read-only disk. Keep the data elsewhere with DATA_DIR.`);
    case 'ENOTDIR':
    case 'EEXIST':
      return new PlainFault(`${folder} is not a folder. Remove that file, or keep the data elsewhere with DATA_DIR.`);
    case 'ENOSPC':
    case 'EDQUOT':
      return fullDisk(folder);
    default:
      return error;
  }
}
