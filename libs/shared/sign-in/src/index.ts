import { DemoIdentity } from './demo/demo-identity.entity';
import { SignInAttempt } from './http/sign-in-attempt.entity';
import { Session } from './session/session.entity';
import { SignInTransaction } from './transaction/sign-in-transaction.entity';

export { contextMiddleware } from './http/context.middleware';
export { sampleDataHeader } from './http/sample-data-header';
export { LiveSocket } from './live/live-socket';
export { type SignInAdapter, signInAdapters, type SignInOptions } from './options';
export { default as signInContract } from './sign-in.graphql';
export { complaintsAboutSignIn, openSampleSetting, type SignInSettings } from './sign-in-mix';
export { SignInModule } from './sign-in.module';
export const signInEntities = [Session, SignInTransaction, SignInAttempt, DemoIdentity];
