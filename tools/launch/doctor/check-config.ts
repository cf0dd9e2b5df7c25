import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { paths } from '../paths.ts';
import { runProgram } from '../run-program.ts';
import { apiEnvironment } from '../api-process.ts';
import type { Settings } from '../settings.ts';
import { findingsAbout } from './check.ts';
import type { Finding } from './check.ts';

/** The API's own judgement of the settings it would be given, one sentence for each that is wrong. */
export async function checkConfig(settings: Settings): Promise<readonly Finding[]> {
  const { ok, attention, broken } = findingsAbout('Settings');
  if (!(await stat(paths.api.checkConfig).then(() => true, () => false))) {
    return [attention('They are checked once Hearth is built: run npm run doctor again after npm start.')];
  }
  // Which embedded database it will be is only known when it is started.
  const databaseUrl = settings.databaseUrl ?? 'postgres://hearth:unknown@127.0.0.1:5432/hearth';
  const environment = apiEnvironment({ settings, databaseUrl, port: settings.port });
  const logPath = join(settings.dataDir, 'logs', 'prepare.log');
  const { ok: fine, said } = await runProgram({ script: paths.api.checkConfig, environment, logPath });
  if (fine) return [ok('All are understood.')];
  return said.split('\n').filter(line => line.trim() !== '').map(broken);
}
