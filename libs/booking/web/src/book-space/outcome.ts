import type { Fault } from '@hearth/shared/web-kernel';
import type { BookingLineFragment } from './book-space.documents';
import type { BookingRefused } from './book-space';

/** A space and a part of a day that somebody would like. */
export interface Wish {
  readonly spaceId: string;
  /** What stands on its label, to speak of it. */
  readonly label: string;
  readonly day: string;
  readonly part: BookingLineFragment['part'];
}

/** What came of booking or cancelling. It stays on the page until the next act. */
export type Outcome =
  | { readonly kind: 'BOOKED'; readonly booking: BookingLineFragment }
  | { readonly kind: 'CANCELLED'; readonly booking: BookingLineFragment }
  | { readonly kind: 'NOT_BOOKED'; readonly wish: Wish; readonly refusal: BookingRefused }
  | { readonly kind: 'NOT_CANCELLED'; readonly message: string }
  /** Nobody knows whether it was done; `again` asks without doing it twice. */
  | { readonly kind: 'UNKNOWN'; readonly fault: Fault; readonly again: () => Promise<void> };
