import { NestFactory } from '@nestjs/core';
import { Logger } from 'nestjs-pino';
import { AppModule } from './app.module';
import { readConfig } from './config';

/** Runs jobs and serves nothing. */
const read = readConfig({ ...process.env, JOBS: 'here' });
if ('mistakes' in read) {
  process.stderr.write(`${read.mistakes.join('\n')}\n`);
  process.exitCode = 1;
} else {
  const { config } = read;
  const app = await NestFactory.createApplicationContext(AppModule.for(config, config.PUBLIC_URL ?? ''), { bufferLogs: true });
  app.useLogger(app.get(Logger));
  app.enableShutdownHooks();
}
