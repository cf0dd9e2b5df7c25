import { once } from 'node:events';
import { createServer } from 'node:net';
import { PlainFault, systemCode } from '../postgres/plain-fault.ts';
import { withVariable } from './settings.ts';

/** Some systems let a program take a port on one address while another has it on all of them, so each is tried. */
const ADDRESSES = [undefined, '127.0.0.1', '::1'] as const;

/** Why a port can't be used here, or undefined when it can. */
export async function portTrouble(port: number): Promise<'taken' | 'forbidden' | undefined> {
  for (const address of ADDRESSES) {
    const code = await tryPort(port, address);
    if (code === 'EADDRINUSE') return 'taken';
    if (code === 'EACCES') return 'forbidden';
  }
  return undefined;
}

/** Throws the sentence for a port that can't be used, before any long work is done. */
export async function checkPort(port: number): Promise<void> {
  const trouble = await portTrouble(port);
  if (trouble === undefined) return;
  const reason = trouble === 'taken' ? 'is in use by another program' : 'may only be used by the administrator of this machine';
  throw new PlainFault(`Port ${port} ${reason}. Choose another, for example: ${withVariable('PORT', String(port < 1024 ? 3000 : port + 1))}`);
}

async function tryPort(port: number, host: string | undefined): Promise<string | undefined> {
  const server = createServer();
  try {
    server.listen({ port, ...(host === undefined ? {} : { host }) });
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return undefined;
  } catch (error) {
    // A machine without IPv6 answers EADDRNOTAVAIL for ::1, which is no trouble.
    return systemCode(error);
  }
}
