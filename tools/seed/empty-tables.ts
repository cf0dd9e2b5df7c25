import type { ClientBase } from 'pg';

/** Says how far it has come. */
export type Say = (sentence: string) => void;

/**
 * Empties every table of a sample council, except the list of migrations. Reading the list of tables from the database
 * means that a table of a later slice isn't forgotten.
 *
 * The audit log refuses to lose an entry, from anybody. It is let off here alone, because every entry is about people
 * who don't exist; the caller has made sure of that. Only the owner of the table can do this, and only in this
 * transaction: whatever happens, nobody else ever sees the log unguarded.
 */
export async function emptyTables(client: ClientBase, say: Say): Promise<void> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT quote_ident(tablename) AS name FROM pg_tables WHERE schemaname = current_schema() AND tablename <> 'migrations'`,
  );
  say(`Emptying ${rows.length} tables`);
  // A running Hearth lets go of a table within moments; waiting for ever would look like a hang.
  await client.query(`SET LOCAL lock_timeout = '20s'`);
  await client.query('ALTER TABLE audit_entries DISABLE TRIGGER audit_entries_are_kept');
  await client.query(`TRUNCATE ${rows.map(({ name }) => name).join(', ')}`);
  await client.query('ALTER TABLE audit_entries ENABLE TRIGGER audit_entries_are_kept');
}
