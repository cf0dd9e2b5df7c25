/**
 * Starts a server in the folder given and holds it until standard input ends: a process for the specs to kill.
 * Each line of its output is either a sentence of progress or, once, the running server as JSON; a sentence of
 * refusal goes to standard error.
 */
import { PlainFault } from '../plain-fault.ts';
import { startPostgres } from '../start-postgres.ts';

const [dataDir = ''] = process.argv.slice(2);
try {
  const server = await startPostgres({ dataDir, durable: false, onProgress: sentence => console.log(sentence) });
  console.log(JSON.stringify({ url: server.url, pid: server.pid, port: server.port }));
  process.stdin.resume().once('end', () => void server.stop());
} catch (error) {
  if (!(error instanceof PlainFault)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
