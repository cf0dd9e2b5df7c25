import { randomBytes } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';
import helmet from 'helmet';

/** Makes the nonce that this response's own styles carry; the page puts it where Angular looks for it. */
export function cspNonce(_request: Request, response: Response, next: NextFunction): void {
  response.locals['cspNonce'] = randomBytes(16).toString('base64');
  next();
}

/**
 * Helmet with a policy that allows Hearth's own files and nothing else: no inline script, no other origin, no frames.
 * @param ownOrigin where the pages come from; https there also turns on HSTS and the upgrade of plain requests
 */
export function securityHeaders(ownOrigin: string) {
  const secure = ownOrigin.startsWith('https:');
  const sockets = ownOrigin.replace(/^http/, 'ws');
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", (_request, response) => `'nonce-${(response as Response).locals['cspNonce'] as string}'`],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'", sockets],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        baseUri: ["'self'"],
        requireTrustedTypesFor: ["'script'"],
        trustedTypes: ['angular', 'angular#bundler'],
        ...(secure && { upgradeInsecureRequests: [] }),
      },
    },
    strictTransportSecurity: secure ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
}
