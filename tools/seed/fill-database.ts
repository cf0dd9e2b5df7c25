import type { ClientBase } from 'pg';
import type { Wish } from './arguments';
import { buildCouncil, type Council } from './council';
import { emptyTables, type Say } from './empty-tables';
import { insertRows, setLeads } from './insert-rows';
import { leadRows, rowsOf, type TableRows } from './rows';

/** What became of it, with a sentence for whoever started it. */
export interface Outcome {
  readonly type: 'Seeded' | 'LeftAlone' | 'Refused';
  readonly sentence: string;
}

/** Fills the database with the sample council. Call it in a transaction: either all of it is there afterwards or nothing changed. */
export async function fillDatabase(client: ClientBase, wish: Wish, say: Say): Promise<Outcome> {
  if (!(await hasTables(client))) return { type: 'Refused', sentence: 'The database has no tables yet. Bring it up to date first: npm start does so.' };
  // A second seed waits here until the first has committed, and then finds its council.
  await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('hearth seed', 0))`);
  const decision = decide(await lookAt(client), wish);
  if (decision !== 'Go') return decision;
  if (wish.existing === 'REPLACE') await emptyTables(client, say);
  say('Making up the council');
  const council = buildCouncil(wish.today);
  const tables = rowsOf(council);
  for (const table of tables) {
    if (table.rows.length > 1000) say(`Writing ${table.rows.length.toLocaleString('en-GB')} ${table.table}`);
    await insertRows(client, table);
    if (table.table === 'people') await setLeads(client, leadRows(council));
  }
  await recordInstallation(client, council, tables);
  // The first screens would be planned on guesses otherwise.
  await client.query('ANALYZE bookings, spaces, people, line_managements');
  return { type: 'Seeded', sentence: `${council.name} is there: ${summary(tables)}.` };
}

type Found = 'NOTHING' | 'DEMO' | 'LIVE' | 'UNNAMED';

async function hasTables(client: ClientBase): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>(`SELECT to_regclass('installation') IS NOT NULL AS there`);
  return rows[0]?.there === true;
}

async function lookAt(client: ClientBase): Promise<Found> {
  const { rows } = await client.query<{ kind: string | null; people: boolean }>(
    `SELECT (SELECT kind FROM installation) AS kind, EXISTS (SELECT FROM people) AS people`,
  );
  const [found] = rows;
  if (found?.kind === 'demo') return 'DEMO';
  if (found?.kind === 'live') return 'LIVE';
  return found?.people === true ? 'UNNAMED' : 'NOTHING';
}

function decide(found: Found, { existing }: Wish): Outcome | 'Go' {
  if (found === 'NOTHING') return 'Go';
  if (existing === 'LEAVE') return { type: 'LeftAlone', sentence: 'The database is not empty, so it was left as it is.' };
  if (found === 'UNNAMED') {
    return { type: 'Refused', sentence: 'There are people in this database, and nothing says that they are invented. It was left as it is.' };
  }
  if (found === 'LIVE') {
    return { type: 'Refused', sentence: 'This database belongs to a real organisation. The sample council never replaces one, and nothing was changed.' };
  }
  if (existing === 'REPLACE') return 'Go';
  return { type: 'Refused', sentence: 'The sample council is there already. To replace it with a fresh one: npm run seed -- --fresh' };
}

async function recordInstallation(client: ClientBase, { name, today }: Council, tables: readonly TableRows[]): Promise<void> {
  await client.query(`INSERT INTO installation (kind, name) VALUES ('demo', $1)`, [name]);
  const counts = Object.fromEntries(tables.map(({ table, rows }) => [table, rows.length]));
  await client.query(
    `INSERT INTO audit_entries (at, act, subject_type, subject_id, request_id, facts)
     VALUES (now(), 'installation.seeded', 'installation', '1', 'seed', $1)`,
    [{ today: today.toString(), ...counts }],
  );
}

function summary(tables: readonly TableRows[]): string {
  const count = (name: string): string => (tables.find(({ table }) => table === name)?.rows.length ?? 0).toLocaleString('en-GB');
  return `${count('people')} people in ${count('teams')} teams, ${count('spaces')} spaces on ${count('floors')} floors, ${count('bookings')} bookings`;
}
