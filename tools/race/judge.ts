import type { Client } from 'pg';
import { countContradictions, faultReasons, toldBookings } from './ledger.ts';
import type { Ledger } from './ledger.ts';

/** What went wrong in a contest, each a number that has to be nought. */
export interface Findings {
  /** Bookings of a space that was held already. */
  readonly surplus: number;
  /** Bookings of a person who held a space of that kind already. */
  readonly clashes: number;
  /** Spaces left free at the end although somebody who pressed for them holds none. */
  readonly unfilled: number;
  /** Bookings and cancellations that were confirmed, and of which the database knows nothing. */
  readonly lost: number;
  /** Bookings in the database that nobody was told of. */
  readonly untold: number;
  /** Bookings of a person beyond the number of keys they sent. */
  readonly duplicates: number;
  /** Further outcomes told to senders of one key. */
  readonly contradictions: number;
  /** Answers that are neither booked nor refused. */
  readonly faults: number;
}

/** A person who would take the space if they could have it. */
export interface Wish {
  readonly personId: string;
  readonly spaceId: string;
}

/** A contest that is over. Nothing else happened on its floor, nor to its people on its day. */
export interface Evidence {
  readonly floorId: string;
  readonly day: string;
  readonly wishes: readonly Wish[];
  readonly ledger: Ledger;
}

// The judges read states, days and local times, which the constraints don't: `holds` and `during` are what is on trial.
const holds = (booking: string): string => `${booking}.state NOT IN ('CANCELLED', 'RELEASED')`;

/** Bookings on the floor, except the first, that share hours with another of the same space, or person and kind. */
const countOverlaps = (same: string): string => `
  SELECT count(*)::int AS found FROM bookings later JOIN spaces s ON s.id = later.space_id
  WHERE s.floor_id = $1 AND ${holds('later')} AND EXISTS (
    SELECT FROM bookings earlier
    WHERE ${same} AND ${holds('earlier')}
      AND earlier.day = later.day AND earlier.starts_at < later.ends_at AND later.starts_at < earlier.ends_at
      AND (earlier.created_at, earlier.id) < (later.created_at, later.id))`;

const countSurplus = countOverlaps('earlier.space_id = later.space_id');
const countClashes = countOverlaps('earlier.person_id = later.person_id AND earlier.kind = later.kind');

const countUnfilled = `
  SELECT count(DISTINCT wish.space_id)::int AS found FROM unnest($1::uuid[], $2::uuid[]) AS wish (person_id, space_id)
  WHERE NOT EXISTS (SELECT FROM bookings b WHERE b.space_id = wish.space_id AND b.day = $3 AND ${holds('b')})
    AND NOT EXISTS (SELECT FROM bookings b WHERE b.person_id = wish.person_id AND b.day = $3 AND ${holds('b')})`;

const countLostBookings = `
  SELECT count(*)::int AS found FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS told (id, person_id, space_id)
  WHERE NOT EXISTS (
    SELECT FROM bookings b
    WHERE b.id = told.id AND b.person_id = told.person_id AND b.space_id = told.space_id AND b.day = $4
      AND (${holds('b')} OR b.id = ANY ($5::uuid[])))`;

const countLostCancellations = `
  SELECT count(*)::int AS found FROM unnest($1::uuid[]) AS told (id)
  WHERE NOT EXISTS (SELECT FROM bookings b WHERE b.id = told.id AND b.state = 'CANCELLED')`;

const countUntold = `
  SELECT count(*)::int AS found FROM bookings b JOIN spaces s ON s.id = b.space_id
  WHERE s.floor_id = $1 AND b.id <> ALL ($2::uuid[])`;

const countDuplicates = `
  SELECT coalesce(sum(greatest(made.bookings - sent.keys, 0)), 0)::int AS found
  FROM (SELECT person_id, count(DISTINCT key) AS keys FROM unnest($1::uuid[], $2::text[]) AS press (person_id, key) GROUP BY person_id) sent
  JOIN (SELECT b.person_id, count(*) AS bookings FROM bookings b JOIN spaces s ON s.id = b.space_id
        WHERE s.floor_id = $3 GROUP BY b.person_id) made USING (person_id)`;

/** Counts in the database, and in what was told, everything that must not have happened. */
export async function judge(database: Client, evidence: Evidence): Promise<Findings> {
  const { floorId, day, wishes, ledger } = evidence;
  const count = async (sql: string, values: readonly unknown[]): Promise<number> => {
    const { rows: [row] } = await database.query<{ readonly found: number }>(sql, [...values]);
    if (row === undefined) throw new Error('A count came back without a row');
    return row.found;
  };
  return {
    surplus: await count(countSurplus, [floorId]),
    clashes: await count(countClashes, [floorId]),
    unfilled: await count(countUnfilled, [wishes.map(wish => wish.personId), wishes.map(wish => wish.spaceId), day]),
    lost: await countLost(count, ledger, day),
    untold: await count(countUntold, [floorId, toldBookings(ledger).map(told => told.bookingId)]),
    duplicates: await count(countDuplicates, [ledger.presses.map(press => press.personId), ledger.presses.map(press => press.key), floorId]),
    contradictions: countContradictions(ledger),
    faults: faultReasons(ledger).length,
  };
}

type Count = (sql: string, values: readonly unknown[]) => Promise<number>;

async function countLost(count: Count, ledger: Ledger, day: string): Promise<number> {
  const told = toldBookings(ledger);
  const ids = [told.map(each => each.bookingId), told.map(each => each.personId), told.map(each => each.spaceId)];
  // A cancellation that got no answer may have happened or not, so its booking may be held or not.
  const cancelled = ledger.cancellations.map(each => each.bookingId);
  const confirmed = ledger.cancellations.filter(each => each.fault === undefined).map(each => each.bookingId);
  return (await count(countLostBookings, [...ids, day, cancelled])) + (await count(countLostCancellations, [confirmed]));
}
