/**
 * Fills the database of DATABASE_URL with the sample council.
 *
 *   --if-empty           do nothing when there is a council already
 *   --fresh              replace the sample council that is there, and everything people did in it
 *   --today=2026-11-24   tell history and coming bookings from another day than today
 */
import { Client } from 'pg';
import { readArguments, type Wish } from './arguments';
import { fillDatabase, type Outcome } from './fill-database';

const wish = readArguments(process.argv.slice(2), Temporal.Now.plainDateISO('Europe/London'));
const url = process.env['DATABASE_URL'];

if ('sentence' in wish) refuse(wish.sentence);
else if (url === undefined || url === '') refuse('DATABASE_URL is not set, so the seed doesn’t know which database to fill.');
else await run(url, wish);

async function run(connectionString: string, asked: Wish): Promise<void> {
  const client = new Client({ connectionString, application_name: 'hearth seed' });
  try {
    await client.connect();
    const { type, sentence } = await inTransaction(client, asked);
    if (type === 'Refused') refuse(sentence);
    else console.log(sentence);
  } catch (error) {
    // Whatever the database has against it: out of reach, full, shut down, or an older schema.
    refuse(`The sample council was not made, and nothing was changed. The database says: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await client.end();
  }
}

/** All of it, or nothing. */
async function inTransaction(client: Client, asked: Wish): Promise<Outcome> {
  await client.query('BEGIN');
  const outcome = await fillDatabase(client, asked, (sentence) => console.log(`${sentence} …`));
  await client.query('COMMIT');
  return outcome;
}

function refuse(sentence: string): void {
  console.error(sentence);
  process.exitCode = 1;
}
