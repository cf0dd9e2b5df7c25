import { type DynamicModule, type MiddlewareConsumer, Module, type NestModule, RequestMethod, type Type } from '@nestjs/common';
import { CompleteSignIn } from './complete-sign-in';
import { Contexts } from './contexts';
import { AttemptLimit } from './http/attempt-limit';
import { AuthController } from './http/auth.controller';
import { Installations } from './installations';
import { LiveSocket } from './live/live-socket';
import { OpenSockets } from './live/open-sockets';
import { SocketDoor } from './live/socket-door';
import { SocketOperations } from './live/socket-operations';
import { type SignInAdapter, type SignInOptions, signInOptions } from './options';
import { SignIn } from './port';
import { OwnSessions } from './session/own-session';
import { SessionKeeping } from './session/session-keeping';
import { SessionRepository } from './session/session.repository';
import { Sessions } from './session/sessions';
import { SignInResolver } from './sign-in.resolver';
import { SignInTransactions } from './transaction/sign-in-transactions';

/** An adapter, and the routes that there are only with it. */
interface Adapter {
  readonly signIn: Type<SignIn>;
  readonly controllers: readonly Type[];
}

/** Only the chosen adapter's code is loaded: the demo's locks don't stand in the way of what isn't there. */
const adapters: Readonly<Record<SignInAdapter, () => Promise<Adapter>>> = {
  demo: async () => {
    const { DemoPeopleController, DemoSignIn } = await import('./demo');
    return { signIn: DemoSignIn, controllers: [DemoPeopleController] };
  },
};

/** Signing in and out, sessions, and the socket that they open. */
@Module({})
export class SignInModule implements NestModule {
  /** @param options the adapter, and the address that browsers know Hearth by */
  static async for(options: SignInOptions): Promise<DynamicModule> {
    const { signIn, controllers } = await adapters[options.adapter]();
    return {
      module: SignInModule,
      controllers: [AuthController, ...controllers],
      providers: [
        { provide: signInOptions, useValue: options },
        { provide: SignIn, useClass: signIn },
        ...[AttemptLimit, CompleteSignIn, Contexts, Installations, OwnSessions, SessionKeeping, SessionRepository],
        ...[Sessions, SignInResolver, SignInTransactions, LiveSocket, OpenSockets, SocketDoor, SocketOperations],
      ],
    };
  }

  configure(consumer: MiddlewareConsumer): void {
    consumer
      .apply(AttemptLimit)
      .forRoutes({ path: 'auth/sign-in', method: RequestMethod.GET }, { path: 'auth/callback', method: RequestMethod.GET });
  }
}
