// Stands in for dist/api/seed.js.
import pg from 'pg';

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
await client.query(`insert into words select 'seeded' where not exists (select from words)`);
await client.end();
