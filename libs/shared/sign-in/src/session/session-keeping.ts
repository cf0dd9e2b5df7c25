import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, JobQueue, systemContext } from '@hearth/shared/api-kernel';
import type { PersonId } from '@hearth/shared/words';
import { AttemptLimit } from '../http/attempt-limit';
import { SignInTransactions } from '../transaction/sign-in-transactions';
import { Sessions } from './sessions';

/** Ends what has run out, and forgets what nobody needs any more. */
@Injectable()
export class SessionKeeping implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: JobQueue,
    private readonly sessions: Sessions,
    private readonly transactions: SignInTransactions,
    private readonly attempts: AttemptLimit,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.every('sign-in.end-expired', '* * * * *', () => this.endExpired());
    await this.jobs.every('sign-in.forget-sessions', '23 * * * *', () => this.sessions.forget(this.clock.now()));
    await this.jobs.on('people.person-left', 'sign-in.end-sessions-of-leaver', facts => this.endOfLeaver(facts));
  }

  /** A session is refused from the moment it runs out; this writes it down and tells the open screens. */
  async endExpired(): Promise<void> {
    await this.sessions.endThoseThatRanOut(systemContext(this.clock, 'job'));
    const now = this.clock.now();
    await this.transactions.forgetExpired(now);
    await this.attempts.forgetExpired(now);
  }

  async endOfLeaver({ personId }: Readonly<Record<string, string>>): Promise<void> {
    if (!personId) throw new Error('people.person-left came without a personId');
    await this.sessions.endOfLeaver(systemContext(this.clock, 'job'), personId as PersonId);
  }
}
