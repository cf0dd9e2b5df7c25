import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { checkDatabase } from './database';
import { openLog } from './log';
import { runProgram } from './run-program';

/** Runs jobs and serves nothing. */
await runProgram({ ...process.env, JOBS: 'here' }, async config => {
  await checkDatabase(config.DATABASE_URL);
  const module = AppModule.for(config, config.PUBLIC_URL ?? '', openLog(config.LOG_LEVEL));
  const app = await NestFactory.createApplicationContext(module, { logger: false, abortOnError: false });
  app.useLogger(app.get(Logger));
  return app;
});
