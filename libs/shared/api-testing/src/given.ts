import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { FloorId, PersonId, SiteId, SpaceId, TeamId, ZoneId } from '@hearth/shared/words';

/** A site with one floor and one zone, ready for spaces. */
export interface GivenFloor {
  readonly siteId: SiteId;
  readonly floorId: FloorId;
  readonly zoneId: ZoneId;
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

/** Puts rows into a spec's database: only what the spec names matters, all else is a believable default. */
export class Given {
  #spaces = 0;

  constructor(private readonly database: DataSource) {}

  async team(name = 'Planning'): Promise<TeamId> {
    return this.#insert<TeamId>('teams', { name });
  }

  async person({ name = 'Megan Bevan', leftOn, teamId }: { name?: string; leftOn?: string; teamId?: TeamId } = {}): Promise<PersonId> {
    return this.#insert<PersonId>('people', {
      tenant: 'demo', object_id: randomUUID(), name, initials: 'MB', job_title: 'Planning officer', kind: 'EMPLOYEE',
      team_id: teamId ?? null, joined_on: '2020-01-06', left_on: leftOn ?? null,
    });
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

  async #insert<Id extends string>(table: string, row: Readonly<Record<string, unknown>>): Promise<Id> {
    const id = randomUUID() as string as Id;
    const columns = ['id', ...Object.keys(row)];
    const places = columns.map((_, index) => `$${index + 1}`);
    await this.database.query(`INSERT INTO ${table} (${columns.join(', ')}) VALUES (${places.join(', ')})`, [id, ...Object.values(row)]);
    return id;
  }
}
