import { type ApplicationConfig, inject, provideBrowserGlobalErrorListeners } from '@angular/core';
import {
  type NavigationError,
  RedirectCommand,
  Router,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling,
  withNavigationErrorHandler,
} from '@angular/router';
import { provideWebKernel } from '@hearth/shared/web-kernel';
import { routes } from './app.routes';

export const appConfig: ApplicationConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideWebKernel(),
    provideRouter(
      routes,
      withComponentInputBinding(),
      withInMemoryScrolling({ scrollPositionRestoration: 'enabled', anchorScrolling: 'enabled' }),
      withNavigationErrorHandler(showFault),
    ),
  ],
};

/** A page couldn't be fetched or opened: says so under the same address, so that it can be tried again. */
function showFault({ error }: NavigationError): RedirectCommand {
  return new RedirectCommand(inject(Router).parseUrl('/fault'), { skipLocationChange: true, info: error });
}
