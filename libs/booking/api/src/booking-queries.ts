import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { decideDay, explainRefusal } from '@hearth/booking/domain';
import { type SignedInContext, Words } from '@hearth/shared/api-kernel';
import type { BookingPage, DayCount, FloorDay, Holding, QueryFreeDesksArgs, QueryMyBookingsArgs, QuerySpacesOnArgs } from '@hearth/shared/contract';
import { type DayPart, dayParts, partsOverlap } from '@hearth/shared/words';
import { bookingWindowOf, openDays } from '@hearth/workplace/domain';
import { siteJson, type SiteJson, toSite } from './booking-facts';
import { type BookingRow, selectBookings, toBooking } from './booking-rows';
import { holds } from './holds';

/** What screens read, each by one hand-written statement beside the site's own facts. */
@Injectable()
export class BookingQueries {
  constructor(
    private readonly database: DataSource,
    private readonly words: Words,
  ) {}

  async spacesOn(ctx: SignedInContext, { floorId, day, part }: QuerySpacesOnArgs): Promise<FloorDay | undefined> {
    const site = await this.#siteOfFloor(floorId);
    if (!site) return undefined;
    const decision = decideDay({ day, part }, toSite(site), ctx.now);
    const notBookable = decision.type === 'Bookable' ? null : this.words.say(ctx, explainRefusal(decision));
    const holdings = await this.database.query<Holding[]>(
      `SELECT b.space_id AS "spaceId", b.part, p.name, p.initials, p.id = me.id AS mine,
         coalesce(p.team_id = me.team_id, false) AS team, CASE WHEN p.id = me.id THEN b.id END AS "bookingId"
       FROM bookings b JOIN people p ON p.id = b.person_id JOIN people me ON me.id = $4
       WHERE b.floor_id = $1 AND b.day = $2 AND ${holds('b')} AND b.part = ANY ($3)
       ORDER BY b.starts_at`,
      [floorId, day.toString(), partsMeeting(part), ctx.actor.personId],
    );
    return { floorId, day, part, notBookable, holdings };
  }

  async freeDesks(ctx: SignedInContext, { floorId, days, part }: QueryFreeDesksArgs): Promise<DayCount[]> {
    const site = await this.#siteOfFloor(floorId);
    if (!site) return [];
    const open = nextBookableDays(site, part, ctx.now, days);
    return this.database.query<DayCount[]>(
      `WITH desks AS (
         SELECT id FROM spaces WHERE floor_id = $1 AND kind = 'DESK' AND removed_at IS NULL AND closed_reason IS NULL
           AND (fixed_to_id IS NULL OR fixed_to_id = $4))
       SELECT d.day, (SELECT count(*) FROM desks)::int AS total,
         (SELECT count(*) FROM desks)::int - count(DISTINCT b.space_id)::int AS free,
         EXISTS (SELECT FROM bookings m WHERE m.person_id = $4 AND m.day = d.day AND m.site_id = $5
                   AND m.kind = 'DESK' AND ${holds('m')}) AS mine
       FROM unnest($2::date[]) AS d (day)
       LEFT JOIN bookings b ON b.floor_id = $1 AND b.day = d.day AND ${holds('b')} AND b.part = ANY ($3)
         AND b.space_id IN (SELECT id FROM desks)
       GROUP BY d.day ORDER BY d.day`,
      [floorId, open.map(String), partsMeeting(part), ctx.actor.personId, site.id],
    );
  }

  async myBookings(ctx: SignedInContext, { when, first, skip }: QueryMyBookingsArgs): Promise<BookingPage> {
    const coming = when === 'COMING';
    const rows = await this.database.query<(BookingRow & { total: number })[]>(
      `SELECT *, count(*) OVER ()::int AS total FROM (${selectBookings}
         WHERE b.person_id = $1 AND ${coming ? `${holds('b')} AND b.day >=` : 'b.day <'} ($2::timestamptz AT TIME ZONE si.time_zone)::date) AS mine
       ORDER BY day ${coming ? 'ASC' : 'DESC'}, "startsAt", id LIMIT $3 OFFSET $4`,
      [ctx.actor.personId, ctx.now.toString(), first, skip],
    );
    return { items: rows.map(row => toBooking(row, ctx.now)), total: rows[0]?.total ?? 0 };
  }

  /** The day is judged at each site; the other condition only lets the index pass over years of history. */
  async usualFloor(ctx: SignedInContext): Promise<string | undefined> {
    const [row] = await this.database.query<{ floorId: string }[]>(
      `SELECT b.floor_id AS "floorId"
       FROM people me
       JOIN people p ON p.id = me.id OR p.team_id = me.team_id
       JOIN bookings b ON b.person_id = p.id AND b.kind = 'DESK' AND ${holds('b')} AND b.day >= $2::timestamptz::date - 86
       JOIN sites si ON si.id = b.site_id
       WHERE me.id = $1 AND ($2::timestamptz AT TIME ZONE si.time_zone)::date - b.day BETWEEN 0 AND 84
       GROUP BY b.floor_id
       ORDER BY count(*) FILTER (WHERE p.id = me.id) DESC, count(*) DESC, b.floor_id
       LIMIT 1`,
      [ctx.actor.personId, ctx.now.toString()],
    );
    return row?.floorId;
  }

  async #siteOfFloor(floorId: string): Promise<SiteJson | undefined> {
    const [row] = await this.database.query<{ site: SiteJson }[]>(
      `SELECT ${siteJson} AS site FROM floors f JOIN sites si ON si.id = f.site_id WHERE f.id = $1`,
      [floorId],
    );
    return row?.site;
  }
}

function partsMeeting(part: DayPart): DayPart[] {
  return dayParts.filter(each => partsOverlap(each, part));
}

function nextBookableDays(site: SiteJson, part: DayPart, now: Temporal.Instant, count: number): Temporal.PlainDate[] {
  const rules = toSite(site);
  const { today, lastBookableDay } = bookingWindowOf(rules, now);
  const found: Temporal.PlainDate[] = [];
  for (const { day } of openDays(rules, today, lastBookableDay)) {
    if (found.length === count) break;
    if (decideDay({ day, part }, rules, now).type === 'Bookable') found.push(day);
  }
  return found;
}
