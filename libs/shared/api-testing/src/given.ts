import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { FloorId, PersonId, Role, SiteId, SpaceId, TeamId, ZoneId } from '@hearth/shared/words';

/** A site with one floor and one zone, ready for spaces. */
export interface GivenFloor {
  readonly siteId: SiteId;
  readonly floorId: FloorId;
  readonly zoneId: ZoneId;
}

/** Who somebody is, as far as a spec cares. */
export interface GivenPerson {
  readonly name?: string;
  readonly teamId?: TeamId;
  readonly joinedOn?: string;
  readonly leftOn?: string;
  readonly objectId?: string;
}

interface GivenSite {
  readonly timeZone?: string;
  readonly opens?: string;
  readonly closes?: string;
  /** ISO weekdays; Monday to Friday when left out. */
  readonly weekdays?: readonly number[];
  readonly bookingWindowDays?: number;
}

interface GivenSpace {
  readonly kind?: 'DESK' | 'ROOM' | 'PARKING_BAY' | 'LOCKER';
  readonly code?: string;
  readonly x?: number;
  readonly closedReason?: string;
  readonly fixedTo?: PersonId;
}

interface GivenBooking {
  readonly personId: PersonId;
  readonly spaceId: SpaceId;
  readonly day: string;
}

/** Puts rows into a spec's database: only what the spec names matters, all else is a believable default. */
export class Given {
  #spaces = 0;

  constructor(private readonly database: DataSource) {}

  async team(name = 'Planning'): Promise<TeamId> {
    return this.#insert<TeamId>('teams', { name });
  }

  async person({ name = 'Megan Bevan', teamId, joinedOn = '2020-01-06', leftOn, objectId = randomUUID() }: GivenPerson = {}): Promise<PersonId> {
    return this.#insert<PersonId>('people', {
      tenant: 'demo', object_id: objectId, name, initials: 'MB', job_title: 'Planning officer', kind: 'EMPLOYEE',
      team_id: teamId ?? null, joined_on: joinedOn, left_on: leftOn ?? null,
    });
  }

  /** Somebody of the sample council whom one can sign in as. */
  async identity({ roles = [], ...person }: GivenPerson & { readonly roles?: readonly Role[] } = {}): Promise<{ id: PersonId; objectId: string }> {
    const objectId = randomUUID();
    const id = await this.person({ ...person, objectId });
    await this.database.query("INSERT INTO demo_identities (object_id, roles, note) VALUES ($1, $2, 'Somebody')", [objectId, roles]);
    return { id, objectId };
  }

  /** Whose database it is. */
  async installation(kind: 'demo' | 'live'): Promise<void> {
    await this.database.query('INSERT INTO installation (kind, name) VALUES ($1, $2)', [kind, 'Testshire Council']);
  }

  async floor(site: GivenSite = {}): Promise<GivenFloor> {
    const { timeZone = 'Europe/London', opens = '08:00', closes = '18:00', weekdays = [1, 2, 3, 4, 5], bookingWindowDays = 28 } = site;
    const siteId = await this.#insert<SiteId>('sites', {
      name: `Site ${randomUUID()}`, address: '1 Mill Lane', time_zone: timeZone, booking_window_days: bookingWindowDays,
    });
    for (const weekday of weekdays) {
      await this.database.query('INSERT INTO site_hours (site_id, weekday, opens, closes) VALUES ($1, $2, $3, $4)', [siteId, weekday, opens, closes]);
    }
    const plan = { width: 100, height: 100, outline: [], walls: [], windows: [], landmarks: [], labels: [] };
    const floorId = await this.#insert<FloorId>('floors', { site_id: siteId, name: 'Floor 2', level: 2, plan: JSON.stringify(plan) });
    const zoneId = await this.#insert<ZoneId>('zones', { floor_id: floorId, name: 'North wing' });
    return { siteId, floorId, zoneId };
  }

  async closedDay(siteId: SiteId, day: string, reason: string): Promise<void> {
    await this.database.query('INSERT INTO closed_days (site_id, day, reason) VALUES ($1, $2, $3)', [siteId, day, reason]);
  }

  async space({ floorId, zoneId }: GivenFloor, space: GivenSpace = {}): Promise<SpaceId> {
    const number = ++this.#spaces;
    return this.#insert<SpaceId>('spaces', {
      floor_id: floorId, zone_id: zoneId, kind: space.kind ?? 'DESK', code: space.code ?? `D${String(number).padStart(3, '0')}`,
      bank: 'A', x: space.x ?? number * 40, y: 10, width: 36, height: 26, seat_side: 'TOP',
      closed_reason: space.closedReason ?? null, fixed_to_id: space.fixedTo ?? null,
    });
  }

  /** A booking of the whole day, past or to come, whatever the rules say. */
  async booking({ siteId, floorId }: GivenFloor, { personId, spaceId, day }: GivenBooking): Promise<void> {
    await this.database.query(
      `INSERT INTO bookings (id, space_id, person_id, booked_by_id, kind, site_id, floor_id, day, part, starts_at, ends_at, during, created_at)
       SELECT $1, s.id, $2, $2, s.kind, si.id, $3, $4, 'ALL_DAY', '08:00', '18:00',
         tstzrange(($4::date + time '08:00') AT TIME ZONE si.time_zone, ($4::date + time '18:00') AT TIME ZONE si.time_zone), now()
       FROM spaces s, sites si WHERE s.id = $5 AND si.id = $6`,
      [randomUUID(), personId, floorId, day, spaceId, siteId],
    );
  }

  async #insert<Id extends string>(table: string, row: Readonly<Record<string, unknown>>): Promise<Id> {
    const id = randomUUID() as string as Id;
    const columns = ['id', ...Object.keys(row)];
    const places = columns.map((_, index) => `$${index + 1}`);
    await this.database.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`, [id, ...Object.values(row)]);
    return id;
  }
}
