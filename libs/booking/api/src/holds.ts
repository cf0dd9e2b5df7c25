/**
 * The condition that a booking keeps others away, word for word as in its constraints and index, so that PostgreSQL can
 * use them.
 * @param alias of `bookings` in the statement; none inside a constraint
 */
export function holds(alias?: string): string {
  return `${alias ? `${alias}.` : ''}state IN ('BOOKED', 'CHECKED_IN', 'ENDED')`;
}
