import type { BookingFacts } from '@hearth/booking/domain';
import type { BookingId, DayPart, FloorId, PersonId, SiteId, SpaceId } from '@hearth/shared/words';
import type { OpeningHours, Space } from '@hearth/workplace/domain';
import { holds } from './holds';

/** What the rule needs, and what the booking's row will carry, read in one statement. */
export interface WishFacts extends BookingFacts {
  readonly place:
    | (NonNullable<BookingFacts['place']> & {
        readonly space: Pick<Space, 'id' | 'code' | 'kind' | 'closedReason' | 'fixedTo'> & { readonly floorId: FloorId };
        readonly siteId: SiteId;
      })
    | undefined;
}

interface HoldingJson {
  readonly part: DayPart;
  readonly from: string;
  readonly to: string;
}

/** One row of `selectFacts`. The space's and the site's columns are null together, when there is no such space. */
export interface FactsRow {
  readonly leftOn: Temporal.PlainDate | null;
  readonly space: { id: SpaceId; floorId: FloorId; code: string; kind: Space['kind']; closedReason: string | null; fixedTo: PersonId | null } | null;
  readonly site: SiteJson | null;
  readonly holdings: readonly HoldingJson[];
  readonly own: readonly (HoldingJson & { readonly id: BookingId; readonly day: string; readonly code: string })[];
}

export interface SiteJson {
  readonly id: SiteId;
  readonly name: string;
  readonly timeZone: string;
  readonly midday: string;
  readonly bookingWindowDays: number;
  readonly hours: readonly { readonly weekday: number; readonly opens: string; readonly closes: string }[] | null;
  readonly closedDays: readonly { readonly day: string; readonly reason: string }[] | null;
}

/** A site `si` with its hours and the closed days that a wish of now could meet, as one JSON value. */
export const siteJson = `jsonb_build_object(
  'id', si.id, 'name', si.name, 'timeZone', si.time_zone, 'midday', si.midday, 'bookingWindowDays', si.booking_window_days,
  'hours', (SELECT jsonb_agg(jsonb_build_object('weekday', h.weekday, 'opens', h.opens, 'closes', h.closes))
            FROM site_hours h WHERE h.site_id = si.id),
  'closedDays', (SELECT jsonb_agg(jsonb_build_object('day', c.day, 'reason', c.reason))
                 FROM closed_days c WHERE c.site_id = si.id))`;

/**
 * $1 space, $2 sitter, $3 day. Holdings of the day before and after are read too, since a day at one site may share
 * hours with another day at a site in another zone.
 */
export const selectFacts = `
  SELECT p.left_on AS "leftOn",
    CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'floorId', s.floor_id, 'code', s.code, 'kind', s.kind,
      'closedReason', s.closed_reason, 'fixedTo', s.fixed_to_id) END AS space,
    CASE WHEN si.id IS NOT NULL THEN ${siteJson} END AS site,
    ARRAY(SELECT jsonb_build_object('part', b.part, 'from', lower(b.during), 'to', upper(b.during))
          FROM bookings b
          WHERE b.space_id = s.id AND ${holds('b')} AND b.during && tstzrange($3::date - 1, $3::date + 2)) AS holdings,
    ARRAY(SELECT jsonb_build_object('id', b.id, 'day', b.day, 'part', b.part, 'from', lower(b.during), 'to', upper(b.during),
            'code', held.code)
          FROM bookings b JOIN spaces held ON held.id = b.space_id
          WHERE b.person_id = p.id AND b.kind = s.kind AND ${holds('b')} AND b.day BETWEEN $3::date - 1 AND $3::date + 1) AS own
  FROM people p
  LEFT JOIN spaces s ON s.id = $1 AND s.removed_at IS NULL
  LEFT JOIN floors f ON f.id = s.floor_id
  LEFT JOIN sites si ON si.id = f.site_id
  WHERE p.id = $2`;

/** The row in the shape of the domain. */
export function toFacts(row: FactsRow, sitterId: PersonId, now: Temporal.Instant): WishFacts {
  return {
    now,
    place: row.space && row.site ? { space: toSpace(row.space), site: toSite(row.site), siteId: row.site.id } : undefined,
    sitter: { id: sitterId, leftOn: row.leftOn ?? undefined },
    holdings: row.holdings.map(toHeldTime),
    ownBookings: row.own.map(own => ({ ...toHeldTime(own), id: own.id, day: Temporal.PlainDate.from(own.day), code: own.code })),
  };
}

/** A site in the shape of the domain. */
export function toSite(site: SiteJson): NonNullable<BookingFacts['place']>['site'] {
  const hours = (site.hours ?? []).map(({ weekday, opens, closes }): [number, OpeningHours] => [
    weekday,
    { opens: Temporal.PlainTime.from(opens), closes: Temporal.PlainTime.from(closes) },
  ]);
  return {
    name: site.name,
    timeZone: site.timeZone,
    midday: Temporal.PlainTime.from(site.midday),
    bookingWindowDays: site.bookingWindowDays,
    hours: new Map(hours),
    closedDays: (site.closedDays ?? []).map(({ day, reason }) => ({ day: Temporal.PlainDate.from(day), reason })),
  };
}

function toSpace(space: NonNullable<FactsRow['space']>) {
  return { ...space, closedReason: space.closedReason ?? undefined, fixedTo: space.fixedTo ?? undefined };
}

function toHeldTime({ part, from, to }: HoldingJson) {
  return { part, during: { from: Temporal.Instant.from(from), to: Temporal.Instant.from(to) } };
}
