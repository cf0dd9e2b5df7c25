import type { SeedBooking } from './bookings';
import type { Council } from './council';
import { identitiesOf } from './demo-identities';
import type { SeedFloor, SeedSite, SeedSpace } from './sites';

/** A row as PostgreSQL reads it from JSON: columns by name, days and times as ISO text, null for nothing. */
export type Row = Readonly<Record<string, unknown>>;

/** The rows of one table. */
export interface TableRows {
  readonly table: string;
  readonly rows: readonly Row[];
}

/** The whole council as rows, in an order in which each finds what it refers to. Teams come without leads: see `leadRows`. */
export function rowsOf(council: Council): readonly TableRows[] {
  const { sites } = council;
  const floors = sites.flatMap((site) => site.floors.map((floor) => ({ site, floor })));
  return [
    ...peopleRows(council),
    { table: 'sites', rows: sites.map(siteRow) },
    { table: 'site_hours', rows: sites.flatMap(hoursRows) },
    { table: 'closed_days', rows: sites.flatMap(closedRows) },
    { table: 'floors', rows: floors.map(({ site, floor }) => floorRow(site, floor)) },
    { table: 'zones', rows: floors.flatMap(({ floor }) => floor.zones.map(({ id, name }) => ({ id, floor_id: floor.id, name }))) },
    { table: 'spaces', rows: floors.flatMap(({ floor }) => floor.spaces.map(spaceRow)) },
    { table: 'bookings', rows: council.bookings.map(bookingRow) },
  ];
}

/** Who leads each team; written after the people, who refer to their team in turn. */
export function leadRows({ teams }: Council): readonly Row[] {
  return teams.map(({ id, lead }) => ({ id, lead_id: lead.id }));
}

function peopleRows({ teams, managements, today }: Council): readonly TableRows[] {
  const people = teams.flatMap((team) =>
    team.people.map((person) => ({
      id: person.id,
      tenant: 'demo',
      object_id: person.objectId,
      name: person.name,
      initials: person.initials,
      job_title: person.jobTitle,
      kind: person.kind,
      team_id: team.id,
      joined_on: person.joinedOn.toString(),
      left_on: person.leftOn?.toString() ?? null,
    })),
  );
  return [
    { table: 'teams', rows: teams.map(({ id, name, parent }) => ({ id, name, parent_id: parent?.id ?? null })) },
    { table: 'people', rows: people },
    {
      table: 'line_managements',
      rows: managements.map(({ id, report, manager, fromDay, toDay }) => ({
        id,
        report_id: report.id,
        manager_id: manager.id,
        from_day: fromDay.toString(),
        to_day: toDay?.toString() ?? null,
      })),
    },
    {
      table: 'demo_identities',
      rows: identitiesOf(teams, today).map(({ objectId, roles, note }) => ({ object_id: objectId, roles, note })),
    },
  ];
}

function siteRow({ id, name, address, timeZone, midday, bookingWindowDays }: SeedSite): Row {
  return { id, name, address, time_zone: timeZone, midday: midday.toString(), booking_window_days: bookingWindowDays };
}

function hoursRows({ id, hours }: SeedSite): Row[] {
  return [...hours].map(([weekday, { opens, closes }]) => ({ site_id: id, weekday, opens: opens.toString(), closes: closes.toString() }));
}

function closedRows({ id, closedDays }: SeedSite): Row[] {
  return closedDays.map(({ day, reason }) => ({ site_id: id, day: day.toString(), reason }));
}

function floorRow(site: SeedSite, { id, name, level, plan }: SeedFloor): Row {
  return { id, site_id: site.id, name, level, plan, plan_version: 1 };
}

function spaceRow({ box, ...space }: SeedSpace): Row {
  return {
    id: space.id,
    floor_id: space.floorId,
    zone_id: space.zoneId,
    kind: space.kind,
    code: space.code,
    name: space.name ?? null,
    bank: space.bank ?? null,
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
    seat_side: space.seatSide ?? null,
    seats: space.seats,
    features: space.features,
    closed_reason: space.closedReason ?? null,
    fixed_to_id: space.fixedTo ?? null,
  };
}

function bookingRow(booking: SeedBooking): Row {
  return {
    id: booking.id,
    space_id: booking.space.id,
    person_id: booking.person.id,
    booked_by_id: booking.bookedBy.id,
    kind: booking.space.kind,
    site_id: booking.site.id,
    floor_id: booking.space.floorId,
    day: booking.day.toString(),
    part: booking.part,
    starts_at: booking.startsAt.toString(),
    ends_at: booking.endsAt.toString(),
    during: `[${booking.during.from.toString()},${booking.during.to.toString()})`,
    state: booking.state,
    created_at: booking.createdAt.toString(),
    cancelled_at: booking.cancelledAt?.toString() ?? null,
  };
}
