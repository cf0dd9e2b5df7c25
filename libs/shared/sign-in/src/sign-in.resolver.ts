import { Query, Resolver } from '@nestjs/graphql';
import { Ctx, Public, type RequestContext } from '@hearth/shared/api-kernel';
import type { Installation } from '@hearth/shared/contract';
import { Installations } from './installations';
import { type OwnSession, OwnSessions } from './session/own-session';

/** Who is signed in, and where. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly sessions: OwnSessions,
    private readonly installations: Installations,
  ) {}

  @Query('session')
  @Public('a page has to learn whether anybody is signed in')
  async session(@Ctx() ctx: RequestContext): Promise<OwnSession | null> {
    return (await this.sessions.of(ctx)) ?? null;
  }

  @Query('installation')
  @Public('the sign-in page shows whose it is, and warns of sample data')
  async installation(): Promise<Installation> {
    return this.installations.current();
  }
}
