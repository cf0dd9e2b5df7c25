import { migrate } from './database';
import { runProgram } from './run-program';

/** Brings the database up to date and ends. */
await runProgram(process.env, async config => {
  const ran = await migrate(config.DATABASE_URL);
  const steps = ran === 1 ? '1 step taken' : `${ran} steps taken`;
  process.stdout.write(ran === 0 ? 'The database is up to date.\n' : `The database is up to date (${steps}).\n`);
});
