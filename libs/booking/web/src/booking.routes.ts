import type { Routes } from '@angular/router';
import { signedIn, titled } from '@hearth/shared/web-kernel';

/** The screens of booking. Each is fetched when it is first opened. */
export const bookingRoutes: Routes = [
  {
    path: 'office',
    title: titled('booking.office.title'),
    canActivate: [signedIn],
    loadComponent: async () => (await import('./office/office')).Office,
  },
  {
    path: 'my-bookings',
    title: titled('booking.mine.title'),
    canActivate: [signedIn],
    loadComponent: async () => (await import('./my-bookings/my-bookings')).MyBookings,
  },
];
