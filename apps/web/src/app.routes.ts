import type { Routes } from '@angular/router';
import { notSignedIn, titled } from '@hearth/shared/web-kernel';

/** Every page, each slice's fetched when it is first opened. Titles are keys of the catalogue. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'office' },
  {
    path: 'sign-in',
    title: titled('shell.sign-in-title'),
    canActivate: [notSignedIn],
    loadComponent: async () => (await import('./sign-in/sign-in')).SignIn,
  },
  {
    path: 'sign-in/choose',
    title: titled('shell.choose-title'),
    loadComponent: async () => (await import('./sign-in/choose-person')).ChoosePerson,
  },
  { path: 'help', title: titled('shell.help'), loadComponent: async () => (await import('./pages/help')).Help },
  {
    path: 'fault',
    title: titled('shell.fault-title'),
    loadComponent: async () => (await import('./pages/fault-page')).FaultPage,
  },
  { path: '', loadChildren: async () => (await import('@hearth/booking/web')).bookingRoutes },
  { path: '**', title: titled('shell.lost-title'), loadComponent: async () => (await import('./pages/lost')).Lost },
];
