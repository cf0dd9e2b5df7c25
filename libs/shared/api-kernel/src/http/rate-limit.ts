import type { NextFunction, Request, Response } from 'express';
import { RateLimiterMemory, type RateLimiterAbstract, RateLimiterRes } from 'rate-limiter-flexible';
import { Fault, faultSentences } from '../faults';
import { answerFault } from './answer-fault';

/**
 * A limit per key and minute, kept by each process: it protects the process, so what other processes saw is no matter.
 * @param perMinute how many requests a key may make in a minute
 */
export function limiterInMemory(perMinute: number): RateLimiterAbstract {
  return new RateLimiterMemory({ points: perMinute, duration: 60 });
}

/** Answers 429, with the seconds to wait, once the key has used up its minute. */
export function rateLimit(limiter: RateLimiterAbstract, keyOf: (request: Request) => string) {
  return async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    try {
      await limiter.consume(keyOf(request));
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) return next(error);
      response.header('retry-after', String(Math.ceil(error.msBeforeNext / 1000)));
      return answerFault(request, response, new Fault('TOO_MANY_REQUESTS', faultSentences.TOO_MANY_REQUESTS));
    }
    next();
  };
}
