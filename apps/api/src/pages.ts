import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import { CannotStart } from '@hearth/shared/api-kernel';

/** Paths that are never a page: an unknown one is told so instead of answered with the app. */
const notPages = /^\/(graphql|auth|health)(\/|$)/;
/** Angular puts a hash of the content into these names, so they never change. */
const hashed = /-[\w-]{8}\.(js|css)$/;

/** Serves the built pages: files as they are, every other path with the app's own page, which knows its routes. */
export function servePages(app: NestExpressApplication, folder: string): void {
  const file = join(folder, 'index.html');
  if (!existsSync(file)) throw new CannotStart(`There are no built pages in ${folder}. Run "npm run build", or set WEB_DIR.`);
  const page = readFileSync(file, 'utf8');
  app.use(
    express.static(resolve(folder), {
      index: false,
      setHeaders: (response, path) => {
        response.setHeader('cache-control', hashed.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache');
      },
    }),
  );
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!['GET', 'HEAD'].includes(request.method) || notPages.test(request.path) || /\.\w+$/.test(request.path)) return next();
    const nonce = response.locals['cspNonce'] as string;
    response.type('html').header('cache-control', 'no-store').send(page.replaceAll('%CSP_NONCE%', nonce));
  });
}
