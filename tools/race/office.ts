import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';

/** Somebody who can sign in. */
export interface OfficePerson {
  readonly id: string;
  readonly objectId: string;
  /** The network address that they come from. */
  readonly address: string;
}

/** A floor that no other contest uses. */
export interface Floor {
  readonly floorId: string;
  readonly deskIds: readonly string[];
}

const PLAN = { width: 1_000, height: 1_000, outline: [], walls: [], windows: [], landmarks: [], labels: [] };
const DESKS_IN_A_BANK = 8;
const BOOKING_WINDOW_DAYS = 730;
const TIME_ZONE = 'Europe/London';
/** Far enough ahead that midnight, during the race, changes nothing. */
const FIRST_DAY_AHEAD = 7;

/** A small office in an otherwise empty, migrated database: one site, open every day, and its people. */
export class Office {
  readonly people: readonly OfficePerson[];
  readonly #database: Client;
  readonly #siteId = randomUUID() as string;
  readonly #today = Temporal.Now.plainDateISO(TIME_ZONE);
  #floors = 0;
  #days = 0;

  private constructor(database: Client, people: readonly OfficePerson[]) {
    this.#database = database;
    this.people = people;
  }

  /** Writes the office into the database. */
  static async open(database: Client, people: number): Promise<Office> {
    const office = new Office(database, Array.from({ length: people }, (_, index) => somebody(index)));
    await database.query(`INSERT INTO installation (kind, name) VALUES ('demo', 'Racing Council')`);
    await office.#addSite();
    await office.#addPeople();
    return office;
  }

  /** A local day, within the booking window, that no contest has had. */
  newDay(): string {
    return this.#today.add({ days: FIRST_DAY_AHEAD + this.#days++ }).toString();
  }

  /** A new floor with its desks in banks. */
  async newFloor(desks: number): Promise<Floor> {
    const [floorId, zoneId] = [randomUUID(), randomUUID()];
    const level = ++this.#floors;
    await this.#database.query('INSERT INTO floors (id, site_id, name, level, plan) VALUES ($1, $2, $3, $4, $5)', [
      floorId, this.#siteId, `Floor ${level}`, level, JSON.stringify(PLAN),
    ]);
    await this.#database.query(`INSERT INTO zones (id, floor_id, name) VALUES ($1, $2, 'North wing')`, [zoneId, floorId]);
    const rows = Array.from({ length: desks }, (_, index) => deskRow(index));
    await this.#database.query(
      `INSERT INTO spaces (id, floor_id, zone_id, kind, code, bank, x, y, width, height, seat_side)
       SELECT id, $1, $2, 'DESK', code, bank, x, y, 36, 26, side
       FROM jsonb_to_recordset($3) AS desk (id uuid, code text, bank text, x real, y real, side text)`,
      [floorId, zoneId, JSON.stringify(rows)],
    );
    return { floorId, deskIds: rows.map(({ id }) => id) };
  }

  async #addSite(): Promise<void> {
    await this.#database.query(
      `INSERT INTO sites (id, name, address, time_zone, booking_window_days) VALUES ($1, 'Town Hall', '1 Mill Lane', $2, $3)`,
      [this.#siteId, TIME_ZONE, BOOKING_WINDOW_DAYS],
    );
    await this.#database.query(
      `INSERT INTO site_hours (site_id, weekday, opens, closes) SELECT $1, weekday, '08:00', '18:00' FROM generate_series(1, 7) AS weekday`,
      [this.#siteId],
    );
  }

  async #addPeople(): Promise<void> {
    const rows = JSON.stringify(this.people);
    await this.#database.query(
      `INSERT INTO people (id, tenant, object_id, name, initials, job_title, kind, joined_on)
       SELECT id, 'demo', "objectId", 'Person ' || address, 'PP', 'Planning officer', 'EMPLOYEE', '2020-01-06'
       FROM jsonb_to_recordset($1) AS person (id uuid, "objectId" text, address text)`,
      [rows],
    );
    await this.#database.query(
      `INSERT INTO demo_identities (object_id, roles, note)
       SELECT "objectId", '{}', 'Somebody' FROM jsonb_to_recordset($1) AS person ("objectId" text)`,
      [rows],
    );
  }
}

function somebody(index: number): OfficePerson {
  return { id: randomUUID(), objectId: randomUUID(), address: `10.0.${Math.floor(index / 250)}.${(index % 250) + 1}` };
}

/** Banks stand one below the other; in each, half of the desks face the other half. */
function deskRow(index: number) {
  const bank = Math.floor(index / DESKS_IN_A_BANK);
  const seat = index % DESKS_IN_A_BANK;
  const half = DESKS_IN_A_BANK / 2;
  const isTop = seat < half;
  return {
    id: randomUUID() as string, code: `D${String(index + 1).padStart(3, '0')}`, bank: `Bank ${bank + 1}`,
    x: (seat % half) * 40, y: bank * 120 + (isTop ? 0 : 30), side: isTop ? 'TOP' : 'BOTTOM',
  };
}
