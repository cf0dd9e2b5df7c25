import { bootstrapApplication } from '@angular/platform-browser';
import { appConfig } from './app.config';
import { Shell } from './shell/shell';

// Days are counted with the platform's own Temporal; browsers without it get the same from a file of their own.
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');

await bootstrapApplication(Shell, appConfig);
