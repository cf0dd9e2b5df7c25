// Stands in for dist/api/main.js where the launcher is tested: it speaks to the database and can be asked to misbehave.
import { createServer } from 'node:http';
import pg from 'pg';

if (process.env.STAND_IN_FAULT) {
  console.error(process.env.STAND_IN_FAULT);
  process.exit(1);
}
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 4 });
pool.on('error', () => undefined);

const acts = {
  '/health/live': async () => ({ status: 'ok' }),
  '/health/ready': async () => (await pool.query('select 1 as ready')).rows[0],
  '/words': async () => (await pool.query('select word from words order by word')).rows.map(({ word }) => word),
  '/process': async () => ({ pid: process.pid, signIn: process.env.SIGN_IN, web: process.env.WEB_DIR }),
  '/slow': async () => (await pool.query(`select pg_sleep(1), 'finished' as slow`)).rows[0],
};

const server = createServer(async (request, response) => {
  const url = new URL(request.url, 'http://x');
  try {
    const act = url.pathname === '/add' ? () => pool.query('insert into words values ($1)', [url.searchParams.get('word')]) : acts[url.pathname];
    const answer = await act();
    response.writeHead(200, { 'content-type': 'application/json', connection: 'close' }).end(JSON.stringify(answer.rows ?? answer));
  } catch (error) {
    // The database is away.
    response.writeHead(503, { connection: 'close' }).end(String(error));
  }
}).listen(Number(process.env.PORT), '127.0.0.1');

const finish = () => server.close(async () => {
  await pool.end();
  process.exit(0);
});
process.once('SIGTERM', finish);
process.once('disconnect', finish);
