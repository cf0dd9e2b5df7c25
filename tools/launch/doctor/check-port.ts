import { portTrouble } from '../check-port.ts';
import { isRunLocked } from '../run-lock.ts';
import { readRunNote } from '../run-note.ts';
import { withVariable } from '../settings.ts';
import type { Settings } from '../settings.ts';
import { answers } from '../wait-ready.ts';
import { findingsAbout } from './check.ts';
import type { Finding } from './check.ts';

/** Whether the port is free, or served by the Hearth of this data folder. */
export async function checkHearthPort({ dataDir, port }: Settings): Promise<readonly Finding[]> {
  const { ok, attention, broken } = findingsAbout('Port');
  const running = isRunLocked(dataDir) ? await readRunNote(dataDir) : undefined;
  if (running !== undefined) {
    const ready = await answers(`http://127.0.0.1:${running.port}/health/ready`);
    return [ready ? ok(`Hearth is running: ${running.address}`) : attention(`Hearth (process ${running.launcher}) is there but not ready at ${running.address}. Its log is in ${dataDir}/logs.`)];
  }
  const another = withVariable('PORT', String(port + 1));
  switch (await portTrouble(port)) {
    case 'taken': return [broken(`${port} is in use by another program. Choose another, for example: ${another}`)];
    case 'forbidden': return [broken(`${port} may only be used by the administrator of this machine. Choose another, for example: PORT=3000.`)];
    case undefined: return [ok(`${port} is free.`)];
  }
}
