import type { NestExpressApplication } from '@nestjs/platform-express';
import { NestFactory } from '@nestjs/core';
import compression from 'compression';
import type { Request } from 'express';
import { Logger } from 'nestjs-pino';
import { type CarriesContext, cspNonce, giveReference, jsonPostOnly, limiterInMemory, oneQuery, originCheck, rateLimit, securityHeaders } from '@hearth/shared/api-kernel';
import { contextMiddleware, LiveSocket, sampleDataHeader } from '@hearth/shared/sign-in';
import { AppModule } from './app.module';
import type { Config } from './config';
import { openLog, requestLines } from './log';
import { servePages } from './pages';

/** Well above the largest document of any screen. */
const bodyLimit = '100kb';

/** The whole server on one origin, not yet listening. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const publicUrl = config.PUBLIC_URL ?? `http://localhost:${config.PORT}`;
  const log = openLog(config.LOG_LEVEL);
  const app = await NestFactory.create<NestExpressApplication>(AppModule.for(config, publicUrl, log), {
    // Until there is a log, whatever goes wrong is told by whoever starts the server.
    logger: false,
    bodyParser: false,
    abortOnError: false,
  });
  app.useLogger(app.get(Logger));
  app.set('trust proxy', config.TRUSTED_PROXIES);
  app.disable('x-powered-by');
  app.use(compression());
  app.use(giveReference, requestLines(log), cspNonce, securityHeaders(publicUrl));
  if (config.SIGN_IN === 'demo') app.use(sampleDataHeader);
  app.use(['/graphql', '/auth'], originCheck(publicUrl));
  app.use('/graphql', jsonPostOnly);
  app.useBodyParser('json', { limit: bodyLimit });
  app.use('/graphql', oneQuery);
  app.use(['/graphql', '/auth'], contextMiddleware(app));
  app.use('/graphql', rateLimit(limiterInMemory(config.REQUESTS_PER_MINUTE), whoAsks));
  servePages(app, config.WEB_DIR);
  app.get(LiveSocket).attach(app.getHttpServer());
  return app;
}

/** The person, or for those who are not signed in the address. */
function whoAsks(request: Request & CarriesContext): string {
  return request.hearth?.actor?.personId ?? request.ip ?? 'unknown';
}
