import type { AddressInfo } from 'node:net';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { Args, Mutation, Resolver, Subscription } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { Test } from '@nestjs/testing';
import { TypeOrmModule } from '@nestjs/typeorm';
import type { Server } from 'node:http';
import * as kernel from '@hearth/shared/api-kernel';
import { contextMiddleware, LiveSocket, signInContract, SignInModule } from '../src';

/** Stands in for the slices: something to change and to listen to. Minus one says that any of it may have changed. */
const tickContract = `
  type Person { id: ID! name: String! initials: String! jobTitle: String! }
  type Tick { n: Int! reference: String! signedIn: Boolean! }
  extend type Mutation { tick(n: Int!): Int! }
  extend type Subscription { ticked(day: LocalDate): Tick! }
`;

@Resolver()
class TickResolver {
  constructor(private readonly broadcast: kernel.Broadcast) {}

  @Mutation('tick')
  @kernel.Allow('tick.tick')
  async tick(@Args('n') n: number): Promise<number> {
    await this.broadcast.announce([{ topic: 'ticks', ids: [String(n)] }]);
    return n;
  }

  @Subscription('ticked', {
    resolve: (ids: readonly string[], _args: unknown, { hearth }: { hearth: kernel.RequestContext }) => {
      if (ids[0] === '13') throw new Error('secret words of the database');
      return { n: ids.length === 0 ? -1 : Number(ids[0]), reference: hearth.now.toString(), signedIn: Boolean(hearth.actor) };
    },
  })
  @kernel.Allow('tick.tick')
  ticked(): AsyncIterableIterator<readonly string[]> {
    return this.broadcast.changes('ticks');
  }
}

@Module({ providers: [TickResolver] })
class TickModule {}

export interface SignInAppOptions {
  readonly databaseUrl: string;
  readonly clock: kernel.Clock;
  /** Another way to the database for everything but requests: jobs, and hearing of changes. */
  readonly kernelUrl?: string;
  readonly runsJobs?: boolean;
  readonly attemptsPerMinute?: number;
}

/** A server with nothing but signing in, put together like the real one. Browsers know it as `publicUrl`. */
export interface SignInApp {
  readonly url: string;
  get<T>(token: Type<T>): T;
  close(): Promise<void>;
}

export const publicUrl = 'https://hearth.example';

export async function startSignInApp(options: SignInAppOptions): Promise<SignInApp> {
  const testing = await Test.createTestingModule({ imports: modules(options) })
    .overrideProvider(kernel.Clock)
    .useValue(options.clock)
    .compile();
  const app = testing.createNestApplication<NestExpressApplication>({ logger: ['fatal'] });
  app.use(kernel.giveReference);
  app.use(['/graphql', '/auth'], kernel.originCheck(publicUrl));
  app.use('/graphql', kernel.jsonPostOnly);
  app.use(['/graphql', '/auth'], contextMiddleware(app));
  app.get(LiveSocket).attach(app.getHttpServer());
  await app.listen(0, '127.0.0.1');
  const { port } = (app.getHttpServer() as Server).address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, get: token => app.get(token, { strict: false }), close: () => app.close() };
}

function modules({ databaseUrl, kernelUrl = databaseUrl, runsJobs = false, attemptsPerMinute = 10_000 }: SignInAppOptions): (DynamicModule | Promise<DynamicModule> | Type)[] {
  return [
    TypeOrmModule.forRoot({ type: 'postgres', url: databaseUrl, poolSize: 10, retryAttempts: 1 }),
    kernel.KernelModule.for({
      databaseUrl: kernelUrl,
      runsJobs,
      permissions: { 'tick.tick': 'everyone', 'tick.wind': ['Facilities'] },
      contracts: [signInContract, tickContract],
      build: { version: 'test', node: 'test', signIn: 'demo' },
    }),
    SignInModule.for({ adapter: 'demo', publicUrl, attemptsPerMinute }),
    TickModule,
  ];
}
