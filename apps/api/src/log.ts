import type { IncomingMessage } from 'node:http';
import { type Logger, pino } from 'pino';
import { type HttpLogger, pinoHttp } from 'pino-http';
import type { Config } from './config';

/** The process's log: JSON, a line for each thing that happened. */
export function openLog(level: Config['LOG_LEVEL']): Logger {
  return pino({ level });
}

/** One line a request, with ids and times; no header, no body, no name. */
export function requestLines(log: Logger): HttpLogger {
  return pinoHttp({
    logger: log,
    autoLogging: { ignore: request => (request.url ?? '').startsWith('/health') },
    customLogLevel: (_request, response) => (response.statusCode >= 500 ? 'error' : 'info'),
    serializers: {
      req: (request: IncomingMessage & { id: string }) => ({ id: request.id, method: request.method, path: pathOf(request.url) }),
      res: (response: { statusCode: number }) => ({ status: response.statusCode }),
    },
  });
}

/** Without the query: it may carry a code of the sign-in provider. */
function pathOf(url: string | undefined): string {
  return (url ?? '').split('?')[0] ?? '';
}
