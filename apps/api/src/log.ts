import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Params } from 'nestjs-pino';
import type { Config } from './config';

/** One line a request, with ids and times; no header, no body, no name. */
export function logOptions(level: Config['LOG_LEVEL']): Params {
  return {
    pinoHttp: {
      level,
      genReqId: () => randomUUID(),
      autoLogging: { ignore: request => (request.url ?? '').startsWith('/health') },
      customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
      serializers: {
        req: (request: IncomingMessage & { id: string }) => ({ id: request.id, method: request.method, path: pathOf(request.url) }),
        res: (response: { statusCode: number }) => ({ status: response.statusCode }),
      },
    },
  };
}

/** Without the query: it may carry a code of the sign-in provider. */
function pathOf(url: string | undefined): string {
  return (url ?? '').split('?')[0] ?? '';
}
