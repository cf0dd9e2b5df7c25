import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People, workplace, booking, sign-in and the kernel's own tables. */
export class FirstHouse1700000000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await kernel(runner);
    await people(runner);
    await workplace(runner);
    await booking(runner);
    await signIn(runner);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE demo_identities, sign_in_attempts, sign_in_transactions, sessions, bookings, spaces, zones, floors, closed_days, site_hours, sites,
        line_managements, people, teams, job_heartbeats, idempotency_keys, audit_entries, installation CASCADE`);
    await runner.query(`DROP FUNCTION audit_entries_are_kept()`);
  }
}

async function kernel(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE installation (
      id smallint PRIMARY KEY DEFAULT 1 CONSTRAINT installation_is_one CHECK (id = 1),
      kind text NOT NULL CONSTRAINT installation_kind CHECK (kind IN ('demo', 'live')),
      name text NOT NULL,
      created_at timestamptz NOT NULL DEFAULT now()
    )`);
  await runner.query(`
    CREATE TABLE audit_entries (
      id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
      at timestamptz NOT NULL,
      actor_id uuid,
      act text NOT NULL,
      subject_type text NOT NULL,
      subject_id text NOT NULL,
      for_person_id uuid,
      request_id text NOT NULL,
      facts jsonb NOT NULL DEFAULT '{}'
    )`);
  await runner.query(`CREATE INDEX audit_entries_by_subject ON audit_entries (subject_type, subject_id)`);
  await runner.query(`CREATE INDEX audit_entries_by_person ON audit_entries (for_person_id, at)`);
  await runner.query(`
    CREATE FUNCTION audit_entries_are_kept() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      RAISE EXCEPTION 'audit entries are only ever added';
    END $$`);
  await runner.query(`
    CREATE TRIGGER audit_entries_are_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entries
    FOR EACH STATEMENT EXECUTE FUNCTION audit_entries_are_kept()`);
  await runner.query(`
    CREATE TABLE idempotency_keys (
      actor_id uuid NOT NULL,
      key text NOT NULL,
      operation text NOT NULL,
      input_hash text NOT NULL,
      outcome jsonb,
      created_at timestamptz NOT NULL,
      CONSTRAINT idempotency_keys_pkey PRIMARY KEY (actor_id, key)
    )`);
  await runner.query(`CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at)`);
  await runner.query(`
    CREATE TABLE job_heartbeats (
      process text PRIMARY KEY,
      beat_at timestamptz NOT NULL
    )`);
}

async function people(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE teams (
      id uuid PRIMARY KEY,
      name text NOT NULL,
      parent_id uuid CONSTRAINT teams_parent REFERENCES teams (id),
      lead_id uuid,
      CONSTRAINT teams_not_own_parent CHECK (parent_id <> id)
    )`);
  await runner.query(`
    CREATE TABLE people (
      id uuid PRIMARY KEY,
      tenant text NOT NULL,
      object_id text NOT NULL,
      name text NOT NULL,
      initials text NOT NULL,
      job_title text NOT NULL,
      kind text NOT NULL CONSTRAINT people_kind CHECK (kind IN ('EMPLOYEE', 'AGENCY', 'ELECTED')),
      team_id uuid CONSTRAINT people_team REFERENCES teams (id),
      joined_on date NOT NULL,
      left_on date,
      CONSTRAINT people_one_per_identity UNIQUE (tenant, object_id),
      CONSTRAINT people_leave_after_joining CHECK (left_on >= joined_on)
    )`);
  await runner.query(`CREATE INDEX people_by_team ON people (team_id)`);
  await runner.query(`ALTER TABLE teams ADD CONSTRAINT teams_lead FOREIGN KEY (lead_id) REFERENCES people (id)`);
  await runner.query(`
    CREATE TABLE line_managements (
      id uuid PRIMARY KEY,
      report_id uuid NOT NULL CONSTRAINT line_managements_report REFERENCES people (id),
      manager_id uuid NOT NULL CONSTRAINT line_managements_manager REFERENCES people (id),
      from_day date NOT NULL,
      to_day date,
      CONSTRAINT line_managements_not_self CHECK (report_id <> manager_id),
      CONSTRAINT line_managements_in_order CHECK (to_day > from_day),
      CONSTRAINT line_managements_one_at_a_time EXCLUDE USING gist (report_id WITH =, daterange(from_day, to_day) WITH &&)
    )`);
  await runner.query(`CREATE INDEX line_managements_by_manager ON line_managements (manager_id)`);
}

async function workplace(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE sites (
      id uuid PRIMARY KEY,
      name text NOT NULL CONSTRAINT sites_one_per_name UNIQUE,
      address text NOT NULL,
      time_zone text NOT NULL,
      midday time NOT NULL DEFAULT '13:00:00',
      booking_window_days integer NOT NULL CONSTRAINT sites_booking_window CHECK (booking_window_days BETWEEN 0 AND 730)
    )`);
  await runner.query(`
    CREATE TABLE site_hours (
      site_id uuid NOT NULL CONSTRAINT site_hours_site REFERENCES sites (id),
      weekday smallint NOT NULL CONSTRAINT site_hours_weekday CHECK (weekday BETWEEN 1 AND 7),
      opens time NOT NULL,
      closes time NOT NULL,
      CONSTRAINT site_hours_pkey PRIMARY KEY (site_id, weekday),
      CONSTRAINT site_hours_in_order CHECK (closes > opens)
    )`);
  await runner.query(`
    CREATE TABLE closed_days (
      site_id uuid NOT NULL CONSTRAINT closed_days_site REFERENCES sites (id),
      day date NOT NULL,
      reason text NOT NULL,
      CONSTRAINT closed_days_pkey PRIMARY KEY (site_id, day)
    )`);
  await runner.query(`
    CREATE TABLE floors (
      id uuid PRIMARY KEY,
      site_id uuid NOT NULL CONSTRAINT floors_site REFERENCES sites (id),
      name text NOT NULL,
      level smallint NOT NULL,
      plan jsonb NOT NULL,
      plan_version integer NOT NULL DEFAULT 1,
      CONSTRAINT floors_one_per_level UNIQUE (site_id, level)
    )`);
  await runner.query(`
    CREATE TABLE zones (
      id uuid PRIMARY KEY,
      floor_id uuid NOT NULL CONSTRAINT zones_floor REFERENCES floors (id),
      name text NOT NULL,
      CONSTRAINT zones_one_per_name UNIQUE (floor_id, name)
    )`);
  await runner.query(`
    CREATE TABLE spaces (
      id uuid PRIMARY KEY,
      floor_id uuid NOT NULL CONSTRAINT spaces_floor REFERENCES floors (id),
      zone_id uuid NOT NULL CONSTRAINT spaces_zone REFERENCES zones (id),
      kind text NOT NULL CONSTRAINT spaces_kind CHECK (kind IN ('DESK', 'ROOM', 'PARKING_BAY', 'LOCKER')),
      code text NOT NULL,
      name text,
      bank text,
      x real NOT NULL,
      y real NOT NULL,
      width real NOT NULL,
      height real NOT NULL,
      seat_side text CONSTRAINT spaces_seat_side CHECK (seat_side IN ('TOP', 'BOTTOM', 'LEFT', 'RIGHT')),
      seats smallint NOT NULL DEFAULT 1,
      features text[] NOT NULL DEFAULT '{}',
      closed_reason text,
      fixed_to_id uuid CONSTRAINT spaces_fixed_to REFERENCES people (id),
      removed_at timestamptz
    )`);
  await runner.query(`CREATE UNIQUE INDEX spaces_one_per_code ON spaces (floor_id, code) WHERE removed_at IS NULL`);
}

/** The states in which a booking keeps others away. */
const holds = "state IN ('BOOKED', 'CHECKED_IN', 'ENDED')";

async function booking(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE bookings (
      id uuid PRIMARY KEY,
      space_id uuid NOT NULL CONSTRAINT bookings_space REFERENCES spaces (id),
      person_id uuid NOT NULL CONSTRAINT bookings_person REFERENCES people (id),
      booked_by_id uuid NOT NULL CONSTRAINT bookings_booked_by REFERENCES people (id),
      kind text NOT NULL CONSTRAINT bookings_kind CHECK (kind IN ('DESK', 'ROOM', 'PARKING_BAY', 'LOCKER')),
      site_id uuid NOT NULL CONSTRAINT bookings_site REFERENCES sites (id),
      floor_id uuid NOT NULL CONSTRAINT bookings_floor REFERENCES floors (id),
      day date NOT NULL,
      part text NOT NULL CONSTRAINT bookings_part CHECK (part IN ('MORNING', 'AFTERNOON', 'ALL_DAY')),
      starts_at time NOT NULL,
      ends_at time NOT NULL,
      during tstzrange NOT NULL,
      state text NOT NULL DEFAULT 'BOOKED'
        CONSTRAINT bookings_state CHECK (state IN ('BOOKED', 'CHECKED_IN', 'ENDED', 'CANCELLED', 'RELEASED')),
      created_at timestamptz NOT NULL,
      cancelled_at timestamptz,
      CONSTRAINT bookings_in_order CHECK (ends_at > starts_at AND NOT isempty(during)),
      CONSTRAINT booking_one_per_space EXCLUDE USING gist (space_id WITH =, during WITH &&) WHERE (${holds}),
      CONSTRAINT booking_one_of_a_kind_per_person
        EXCLUDE USING gist (person_id WITH =, kind WITH =, during WITH &&) WHERE (${holds})
    )`);
  await runner.query(`CREATE INDEX bookings_by_floor_day ON bookings (floor_id, day) INCLUDE (space_id, person_id, part) WHERE ${holds}`);
  await runner.query(`CREATE INDEX bookings_by_person_day ON bookings (person_id, day)`);
}

async function signIn(runner: QueryRunner): Promise<void> {
  await runner.query(`
    CREATE TABLE sessions (
      id uuid PRIMARY KEY,
      token_hash bytea NOT NULL CONSTRAINT sessions_one_per_token UNIQUE,
      person_id uuid NOT NULL CONSTRAINT sessions_person REFERENCES people (id),
      roles text[] NOT NULL,
      idp_session text,
      auth_time timestamptz NOT NULL,
      created_at timestamptz NOT NULL,
      last_seen_at timestamptz NOT NULL,
      idle_ends_at timestamptz NOT NULL,
      ends_at timestamptz NOT NULL,
      ended_at timestamptz,
      end_reason text CONSTRAINT sessions_end_reason CHECK (end_reason IN ('SIGNED_OUT', 'IDLE', 'EXPIRED', 'LEFT', 'ENDED_ELSEWHERE'))
    )`);
  await runner.query(`CREATE INDEX sessions_live_by_person ON sessions (person_id) WHERE ended_at IS NULL`);
  await runner.query(`
    CREATE TABLE sign_in_transactions (
      token_hash bytea PRIMARY KEY,
      state text NOT NULL,
      secrets jsonb NOT NULL,
      return_to text NOT NULL,
      created_at timestamptz NOT NULL,
      expires_at timestamptz NOT NULL
    )`);
  await runner.query(`
    CREATE TABLE sign_in_attempts (
      key varchar(255) PRIMARY KEY,
      points integer NOT NULL DEFAULT 0,
      expire bigint
    )`);
  await runner.query(`
    CREATE TABLE demo_identities (
      object_id text PRIMARY KEY,
      roles text[] NOT NULL,
      note text NOT NULL
    )`);
}
