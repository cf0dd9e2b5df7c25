import type { ClientBase } from 'pg';
import type { Row, TableRows } from './rows';

/** A statement of this many rows stays at a few megabytes. */
const atOnce = 4000;

/** Adds rows to a table, many in one statement: the server reads them from JSON with the types of its own columns. */
export async function insertRows(client: ClientBase, { table, rows }: TableRows): Promise<void> {
  const columns = Object.keys(rows[0] ?? {}).join(', ');
  for (let start = 0; start < rows.length; start += atOnce) {
    await client.query(
      `INSERT INTO ${table} (${columns}) SELECT ${columns} FROM json_populate_recordset(NULL::${table}, $1)`,
      [JSON.stringify(rows.slice(start, start + atOnce))],
    );
  }
}

/** Says who leads each team. */
export async function setLeads(client: ClientBase, rows: readonly Row[]): Promise<void> {
  await client.query(
    `UPDATE teams SET lead_id = given.lead_id FROM json_populate_recordset(NULL::teams, $1) AS given WHERE teams.id = given.id`,
    [JSON.stringify(rows)],
  );
}
