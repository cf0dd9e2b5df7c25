import { migrate } from './database';
import { readConfig } from './config';

/** Brings the database up to date and ends. */
const read = readConfig(process.env);
if ('mistakes' in read) {
  process.stderr.write(`${read.mistakes.join('\n')}\n`);
  process.exitCode = 1;
} else {
  const ran = await migrate(read.config.DATABASE_URL);
  process.stdout.write(ran === 0 ? 'The database is up to date.\n' : `The database is up to date (${ran} steps taken).\n`);
}
