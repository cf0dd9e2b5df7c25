import { Controller, Get, Header, HttpCode, Post, Req, Res, UseFilters } from '@nestjs/common';
import { Ctx, Public, type RequestContext } from '@hearth/shared/api-kernel';
import type { Request, Response } from 'express';
import { CompleteSignIn } from '../complete-sign-in';
import { SignIn } from '../port';
import { hashOf } from '../secrets';
import { Sessions } from '../session/sessions';
import { SignInTransactions, transactionMinutes } from '../transaction/sign-in-transactions';
import { answerRefused } from './answer-refused';
import * as cookies from './cookies';
import { PageFaultFilter } from './page-fault.filter';
import { safeReturnPath } from './return-path';

/** Where browsers go to sign in and out. Part of the public contract. */
@Controller('auth')
export class AuthController {
  constructor(
    private readonly signIn: SignIn,
    private readonly transactions: SignInTransactions,
    private readonly completeSignIn: CompleteSignIn,
    private readonly sessions: Sessions,
  ) {}

  /** Sends the browser to the provider. */
  @Get('sign-in')
  @UseFilters(PageFaultFilter)
  @Header('cache-control', 'no-store')
  @Public('whoever wants to sign in is not signed in yet')
  async begin(@Ctx() ctx: RequestContext, @Req() request: Request, @Res() response: Response): Promise<void> {
    const { redirectUrl, transaction } = await this.signIn.begin();
    const presented = cookies.readSecretCookie(request.headers.cookie, cookies.sessionCookie);
    const token = await this.transactions.open(
      {
        provider: transaction,
        returnTo: safeReturnPath(request.query['return']),
        presented: presented === undefined ? undefined : hashOf(presented),
      },
      ctx.now,
    );
    const maxAge = transactionMinutes * 60_000;
    response.cookie(cookies.transactionCookie, token, { ...cookies.transactionCookieOptions, maxAge });
    response.redirect(302, redirectUrl);
  }

  /** The browser comes back from the provider. */
  @Get('callback')
  @UseFilters(PageFaultFilter)
  @Header('cache-control', 'no-store')
  @Public('whoever comes back from the provider is not signed in yet')
  async complete(@Ctx() ctx: RequestContext, @Req() request: Request, @Res() response: Response): Promise<void> {
    response.clearCookie(cookies.transactionCookie, cookies.transactionCookieOptions);
    const completion = await this.completeSignIn.run(ctx, {
      query: request.query,
      token: cookies.readSecretCookie(request.headers.cookie, cookies.transactionCookie),
      presented: cookies.readSecretCookie(request.headers.cookie, cookies.sessionCookie),
    });
    if (completion.kind === 'refused') return answerRefused(response, completion.reason, ctx.requestId);
    response.cookie(cookies.sessionCookie, completion.token, cookies.sessionCookieOptions);
    response.redirect(303, completion.returnTo);
  }

  /** Ends the session everywhere, and says where to go to sign out of the provider too. */
  @Post('sign-out')
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Public('whoever is signed out already may press the button again; the origin is checked before')
  async signOut(@Ctx() ctx: RequestContext, @Res() response: Response): Promise<void> {
    const ended = ctx.actor && (await this.sessions.end(ctx, ctx.actor.sessionId, 'SIGNED_OUT'));
    response.clearCookie(cookies.sessionCookie, cookies.sessionCookieOptions);
    response.clearCookie(cookies.transactionCookie, cookies.transactionCookieOptions);
    response.json({ redirectUrl: (ended && this.signIn.logoutUrl(ended.idpSession)) ?? null });
  }
}
