import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import { referenceOf } from '@hearth/shared/api-kernel';
import type { NextFunction, Request, Response } from 'express';
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { type SignInOptions, signInOptions } from '../options';
import { addressKey } from './address-key';
import { answerRefused } from './answer-refused';

/** Limits how often an address may begin or end a sign-in. All processes count together, in the database. */
@Injectable()
export class AttemptLimit implements NestMiddleware {
  readonly #limiter: RateLimiterAbstract;

  constructor(
    @Inject(signInOptions) options: SignInOptions,
    private readonly database: DataSource,
  ) {
    const limit = { points: options.attemptsPerMinute, duration: 60, keyPrefix: '' };
    this.#limiter = new RateLimiterPostgres({
      ...limit,
      storeClient: database,
      storeType: 'typeorm',
      tableName: 'sign_in_attempts',
      tableCreated: true,
      clearExpiredByTimeout: false,
      // While the database is away each process counts for itself.
      insuranceLimiter: new RateLimiterMemory(limit),
    });
  }

  async use(request: Request, response: Response, next: NextFunction): Promise<void> {
    try {
      // Express takes any case and a slash at the end for the same place, so they count as the same.
      const place = request.path.toLowerCase().replace(/\/$/, '');
      await this.#limiter.consume(`${place} ${addressKey(request.ip)}`);
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) return next(error);
      response.header('retry-after', String(Math.ceil(error.msBeforeNext / 1000)));
      return answerRefused(response, 'too-many', referenceOf(request));
    }
    next();
  }

  /** Forgets addresses whose minute is over. */
  async forgetExpired(now: Temporal.Instant): Promise<void> {
    await this.database.query('DELETE FROM sign_in_attempts WHERE expire < $1', [now.epochMilliseconds]);
  }
}
