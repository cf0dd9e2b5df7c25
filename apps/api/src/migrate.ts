import { migrate } from './database';
import { runProgram } from './run-program';

/** Brings the database up to date and ends. */
await runProgram(process.env, async config => {
  const ran = await migrate(config.DATABASE_URL);
  process.stdout.write(ran === 0 ? 'The database is up to date.\n' : `The database is up to date (steps taken: ${ran}).\n`);
});
