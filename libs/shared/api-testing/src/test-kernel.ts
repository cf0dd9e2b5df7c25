import { randomUUID } from 'node:crypto';
import { Broadcast, type Clock, JobQueue, Loaders, type SignedInContext, UnitOfWork, Words } from '@hearth/shared/api-kernel';
import type { Locale, PersonId, Role, SessionId } from '@hearth/shared/words';
import type { TestDatabase } from './test-database';

/** The kernel's real services on a spec's own database. */
export interface TestKernel {
  readonly work: UnitOfWork;
  readonly words: Words;
  readonly jobs: JobQueue;
  readonly broadcast: Broadcast;
  /** The context of a request that the person makes now. */
  context(personId: PersonId, more?: { roles?: readonly Role[]; locale?: Locale }): SignedInContext;
  close(): Promise<void>;
}

/** Starts the kernel's services; close them before the database. */
export async function testKernel({ url, dataSource }: TestDatabase, clock: Clock): Promise<TestKernel> {
  const jobs = new JobQueue({ databaseUrl: url, runsJobs: true });
  const broadcast = new Broadcast(url, dataSource);
  await broadcast.onApplicationBootstrap();
  return {
    jobs,
    broadcast,
    work: new UnitOfWork(dataSource, jobs, broadcast),
    words: new Words(),
    context: (personId, { roles = [], locale = 'en' } = {}) => ({
      actor: { personId, roles, sessionId: randomUUID() as string as SessionId, signedInAt: clock.now() },
      locale,
      now: clock.now(),
      requestId: randomUUID(),
      loaders: new Loaders(),
    }),
    close: async () => {
      await jobs.onApplicationShutdown();
      await broadcast.onApplicationShutdown();
    },
  };
}
