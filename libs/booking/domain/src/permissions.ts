import type { Holders } from '@hearth/shared/words';

/** Who may do what with bookings. */
export const bookingPermissions = {
  'booking.read-floor': 'everyone',
  'booking.book-own': 'everyone',
  'booking.cancel-own': 'everyone',
  'booking.read-own': 'everyone',
} as const satisfies Record<string, Holders>;
