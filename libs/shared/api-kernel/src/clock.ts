import { Injectable } from '@nestjs/common';

/** The only place that reads the time. Everything else is handed a moment. */
@Injectable()
export class Clock {
  now(): Temporal.Instant {
    return Temporal.Now.instant();
  }
}
