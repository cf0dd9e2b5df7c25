import type { NestExpressApplication } from '@nestjs/platform-express';
import { readConfig } from '../../src/config';
import { createApp } from '../../src/create-app';

/** The real application by its environment variables, for `TestServer`. */
export async function makeApp(environment: NodeJS.ProcessEnv): Promise<NestExpressApplication> {
  const read = readConfig(environment);
  if ('mistakes' in read) throw new Error(read.mistakes.join('\n'));
  return createApp(read.config);
}
