import { isDatabaseAway } from './faults';

/** Why Hearth doesn't start, where whoever runs it can do something about it: one sentence, told without a stack. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}

/** Where a program wants to be. */
export interface StartingPlace {
  readonly databaseUrl: string;
  readonly host: string;
  readonly port: number;
}

/** Why a program could not start: what operators meet in words, anything else as the fault it is, with its stack. */
export function whyNotStarted(error: unknown, { databaseUrl, host, port }: StartingPlace): string {
  // Node gives one for each address that it tried.
  const { code = '', message = '', syscall } = (error instanceof AggregateError ? error.errors[0] : error) as NodeJS.ErrnoException;
  const database = `database at ${new URL(databaseUrl).host}`;
  if (error instanceof CannotStart) return message;
  if (syscall === 'listen' && code === 'EADDRINUSE') return `Port ${port} is in use by another program. Set PORT to another one.`;
  if (syscall === 'listen') return `Hearth can't listen on port ${port} of ${host} (${code}). Set HOST or PORT to what this account may use.`;
  if (/^(28|3D)/.test(code)) return `The ${database} refused Hearth: ${message}. Check DATABASE_URL.`;
  if (isDatabaseAway(error)) return `Hearth could not reach its ${database} (${code || message}). Check DATABASE_URL, and that the database runs.`;
  return `Hearth could not start: ${error instanceof Error ? error.stack : String(error)}`;
}
