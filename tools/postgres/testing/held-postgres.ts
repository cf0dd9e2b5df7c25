import { spawn } from 'node:child_process';
import type { ChildProcessByStdio, SpawnOptions } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** A process that holds a server, with what it has said so far. */
export interface Held {
  readonly child: ChildProcessByStdio<Writable, Readable, Readable>;
  readonly said: readonly string[];
  /** Settles with the first line that `wanted` accepts. */
  line(wanted: (line: string) => boolean): Promise<string>;
  /** Settles with its refusal when it has ended. */
  end(): Promise<{ readonly code: number | null; readonly refusal: string }>;
}

/** What a server reports of itself when it is ready. */
export interface HeldServer {
  readonly url: string;
  readonly pid: number;
  readonly port: number;
}

/** Starts `hold-postgres.ts` in a process of its own. */
export function holdPostgres(dataDir: string, options: SpawnOptions = {}): Held {
  const script = join(import.meta.dirname, 'hold-postgres.ts');
  const child = spawn(process.execPath, [script, dataDir], { ...options, stdio: ['pipe', 'pipe', 'pipe'] }) as Held['child'];
  const said: string[] = [];
  let refusal = '';
  const lines = createInterface({ input: child.stdout }).on('line', line => { said.push(line); });
  child.stderr.on('data', chunk => { refusal += String(chunk); });
  const closed = once(child, 'close');
  return {
    child,
    said,
    async line(wanted) {
      for (let next = 0; ; next += 1) {
        if (next === said.length) await Promise.race([once(lines, 'line'), closed]);
        const line = said[next];
        if (line === undefined) throw new Error(`It ended without that line: ${said.join('\n')}\n${refusal}`);
        if (wanted(line)) return line;
      }
    },
    async end() {
      child.stdin.end();
      await closed;
      return { code: child.exitCode, refusal };
    },
  };
}

/** The server that `held` holds, once it is ready. */
export async function readyServer(held: Held): Promise<HeldServer> {
  return JSON.parse(await held.line(line => line.startsWith('{'))) as HeldServer;
}
