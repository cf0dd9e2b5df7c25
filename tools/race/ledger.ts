/** What the server said to a press. */
export type Answer =
  | { readonly kind: 'booked'; readonly bookingId: string; readonly spaceId: string }
  | { readonly kind: 'refused'; readonly reason: string; readonly alternatives: readonly string[] }
  /** Anything else: an HTTP error, a fault, no answer in time. Whether it was booked is then unknown. */
  | { readonly kind: 'fault'; readonly reason: string };

/** One press for a space, and what came of it. */
export interface Press {
  readonly personId: string;
  readonly spaceId: string;
  readonly key: string;
  readonly answer: Answer;
  readonly milliseconds: number;
}

/** One press to cancel, which the holder of a coming booking is never refused. */
export interface Cancellation {
  readonly bookingId: string;
  /** Why it was not confirmed. */
  readonly fault: string | undefined;
}

/** Everything that was asked and told in a contest. The database is judged against it. */
export interface Ledger {
  readonly presses: Press[];
  readonly cancellations: Cancellation[];
}

/** A booking as it was told to the person who pressed. */
export interface ToldBooking {
  readonly bookingId: string;
  readonly personId: string;
  readonly spaceId: string;
}

/** The bookings that somebody was told of, each once. */
export function toldBookings({ presses }: Ledger): readonly ToldBooking[] {
  const told = new Map<string, ToldBooking>();
  for (const { personId, answer } of presses) {
    if (answer.kind === 'booked') told.set(answer.bookingId, { bookingId: answer.bookingId, personId, spaceId: answer.spaceId });
  }
  return [...told.values()];
}

/** How many further outcomes senders of one and the same key were told, beyond the first. */
export function countContradictions({ presses }: Ledger): number {
  const outcomes = new Map<string, Set<string>>();
  for (const { personId, key, answer } of presses) {
    if (answer.kind === 'fault') continue;
    const wish = `${personId} ${key}`;
    const told = outcomes.get(wish) ?? new Set();
    outcomes.set(wish, told.add(answer.kind === 'booked' ? answer.bookingId : answer.kind));
  }
  return [...outcomes.values()].reduce((sum, told) => sum + told.size - 1, 0);
}

/** Why answers were neither booked nor refused, each as often as it was met. */
export function faultReasons({ presses, cancellations }: Ledger): readonly string[] {
  const ofPresses = presses.flatMap(({ answer }) => (answer.kind === 'fault' ? [answer.reason] : []));
  return [...ofPresses, ...cancellations.flatMap(({ fault }) => (fault === undefined ? [] : [fault]))];
}
