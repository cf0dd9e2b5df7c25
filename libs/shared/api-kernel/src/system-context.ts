import { randomUUID } from 'node:crypto';
import type { Clock } from './clock';
import { Loaders } from './loaders';
import type { RequestContext } from './request-context';

/**
 * The context of work that nobody asked for in person: a job, a tool.
 * @param what goes before the reference in the audit and the log: `job`
 */
export function systemContext(clock: Clock, what: string): RequestContext {
  return { actor: undefined, locale: 'en', now: clock.now(), requestId: `${what}-${randomUUID()}`, loaders: new Loaders() };
}
