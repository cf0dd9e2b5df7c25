import { createApp } from './create-app';
import { checkDatabase } from './database';
import { runProgram } from './run-program';

/** Serves the API and the pages, and runs jobs too unless others do. */
await runProgram(process.env, async config => {
  await checkDatabase(config.DATABASE_URL);
  const app = await createApp(config);
  await app.listen(config.PORT, config.HOST);
  return app;
});
