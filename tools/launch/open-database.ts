import { startPostgres } from '../postgres/start-postgres.ts';
import type { RunningPostgres } from '../postgres/start-postgres.ts';
import { keepRunning } from './keep-running.ts';
import type { Kept, Runner } from './keep-running.ts';
import type { Progress } from './progress.mjs';
import type { Settings } from './settings.ts';

/** A database that is there for as long as the command runs. */
export interface OpenDatabase {
  readonly url: string;
  /** Of the embedded one. */
  readonly port?: number;
  close(atOnce: AbortSignal): Promise<void>;
}

/** The person's own database when DATABASE_URL is set, else the embedded one, which is kept running on one port. */
export async function openDatabase({ databaseUrl, dataDir }: Settings, progress: Progress): Promise<OpenDatabase> {
  if (databaseUrl !== undefined) return { url: databaseUrl, close: async () => undefined };
  const step = progress.step('Starting the database');
  try {
    const first = await startPostgres({ dataDir, onProgress: sentence => step.note(sentence) });
    step.done(`PostgreSQL ${first.version} is running`);
    const kept = keepPostgres(first, dataDir, progress);
    return { url: first.url, port: first.port, close: atOnce => kept.stop(atOnce) };
  } catch (error) {
    step.cancel();
    throw error;
  }
}

/** Started again on the same port, so that the API finds it again by itself. */
function keepPostgres(first: RunningPostgres, dataDir: string, progress: Progress): Kept {
  return keepRunning({
    name: 'The database',
    first: asRunner(first),
    start: async () => asRunner(await startPostgres({ dataDir, port: first.port, onProgress: sentence => progress.say(sentence) })),
    say: progress.say,
  });
}

function asRunner(server: RunningPostgres): Runner {
  return {
    ended: server.ended,
    async stop(atOnce) {
      const force = (): void => { void server.stop(true); };
      atOnce.addEventListener('abort', force);
      await server.stop(atOnce.aborted);
      atOnce.removeEventListener('abort', force);
    },
  };
}
