import pg from 'pg';

/** Runs one statement on a connection of its own and gives the first column of its rows. */
export async function query(url: string, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rows } = await client.query<Record<string, unknown>>(text);
    return rows.map(row => Object.values(row)[0]);
  } finally {
    await client.end();
  }
}
