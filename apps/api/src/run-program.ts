import type { INestApplicationContext } from '@nestjs/common';
import { whyNotStarted } from '@hearth/shared/api-kernel';
import { type Config, readConfig } from './config';

/** What a program leaves running until it is asked to end. */
type Running = Pick<INestApplicationContext, 'close'>;

/** Whoever asks a process to end may kill it ten seconds later, so it has to be done by then. */
const longestFarewell = 9_000;

/**
 * Runs one of the server's programs: hands it the settings, says in a sentence why it can't start, and ends it when it is
 * asked to, or when the launcher that started it is gone. What is under way may finish.
 * @param start returns what keeps running; nothing when the program is done
 */
export async function runProgram(environment: NodeJS.ProcessEnv, start: (config: Config) => Promise<Running | void>): Promise<void> {
  const read = readConfig(environment);
  if ('mistakes' in read) return stop(read.mistakes.join('\n'));
  const { DATABASE_URL: databaseUrl, HOST: host, PORT: port } = read.config;
  let running: Running | void;
  const end = async (): Promise<never> => {
    setTimeout(() => process.exit(0), longestFarewell).unref();
    await running?.close();
    process.exit(0);
  };
  for (const reason of ['SIGTERM', 'SIGINT', 'disconnect']) process.once(reason, () => void end());
  try {
    running = await start(read.config);
  } catch (error) {
    return stop(whyNotStarted(error, { databaseUrl, host, port }));
  }
  if (!running) process.exit(0);
}

function stop(words: string): never {
  process.stderr.write(`${words}\n`);
  process.exit(1);
}
