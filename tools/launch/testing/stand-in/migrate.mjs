// Stands in for dist/api/migrate.js.
import pg from 'pg';

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
await client.query('create table if not exists words (word text)');
await client.end();
