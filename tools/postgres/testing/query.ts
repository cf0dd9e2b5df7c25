import pg from 'pg';

/** Runs statements on a connection of their own and gives the first column of the rows of the last one. */
export async function query(url: string, text: string): Promise<readonly unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const results: unknown = await client.query(text);
    const { rows } = [results].flat().at(-1) as pg.QueryResult<Record<string, unknown>>;
    return rows.map(row => Object.values(row)[0]);
  } finally {
    await client.end();
  }
}
