import { execFile } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { PlainFault } from './plain-fault.ts';

const run = promisify(execFile);

/** The operating-system account the database server runs as. */
export interface ServerAccount {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Whose account the server uses. PostgreSQL refuses to run as root, so under root it is the owner of the data that is
 * already there, else the account `postgres`, made when it is missing. Undefined means: our own.
 */
export async function serverAccount(dataFolder: string): Promise<ServerAccount | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const owner = await stat(dataFolder).catch(() => undefined);
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return (await findAccount()) ?? (await makeAccount());
}

async function findAccount(): Promise<ServerAccount | undefined> {
  try {
    const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
    return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  } catch {
    // `id` fails when there is no such account.
    return undefined;
  }
}

/** `useradd` is in Debian and Red Hat, `adduser -S` in Alpine. */
async function makeAccount(): Promise<ServerAccount> {
  const ways = [
    [['groupadd', '--system', '--force', 'postgres'], ['useradd', '--system', '--gid', 'postgres', 'postgres']],
    [['addgroup', '-S', 'postgres'], ['adduser', '-S', '-D', '-H', '-G', 'postgres', 'postgres']],
  ];
  for (const commands of ways) {
    try {
      for (const [program = '', ...args] of commands) await run(program, args);
    } catch {
      // This system has the other pair of commands.
      continue;
    }
    const account = await findAccount();
    if (account !== undefined) return account;
  }
  throw new PlainFault(
    'PostgreSQL refuses to run as root, and the account "postgres" could not be made. Run Hearth as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  );
}

/** The first folder on the way to `path` (itself included) that the account can't enter, or undefined. */
export async function firstClosedFolder(path: string, account: ServerAccount): Promise<string | undefined> {
  const above = dirname(path);
  const closed = above === path ? undefined : await firstClosedFolder(above, account);
  if (closed !== undefined) return closed;
  const { uid, gid, mode } = await stat(path);
  const enter = uid === account.uid ? 0o100 : gid === account.gid ? 0o010 : 0o001;
  return (mode & enter) === 0 ? path : undefined;
}
