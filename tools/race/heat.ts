import { randomUUID } from 'node:crypto';
import { Contestant } from './contestant.ts';
import type { Contest, Stage } from './contest.ts';
import { contests } from './contests.ts';
import { countDeadlocks } from './database.ts';
import type { RaceDatabase } from './database.ts';
import type { Doors } from './doors.ts';
import { eachOf } from './each-of.ts';
import { judge } from './judge.ts';
import type { Findings } from './judge.ts';
import type { Ledger } from './ledger.ts';
import type { Office } from './office.ts';
import type { RaceOptions } from './options.ts';
import { startServers } from './servers.ts';
import { shuffled } from './shuffled.ts';

/** What the race takes place in. */
export interface Grounds {
  readonly database: RaceDatabase;
  readonly office: Office;
  readonly options: RaceOptions;
  /** Ends the race early. */
  readonly stop: AbortSignal;
}

/** One run of a contest. */
export interface Run {
  readonly contest: string;
  readonly ledger: Ledger;
  readonly findings: Findings;
  readonly seconds: number;
}

/** All contests, run against so many processes. */
export interface Heat {
  readonly processes: number;
  readonly runs: readonly Run[];
  readonly deadlocks: number;
  /** What the processes had to complain of. */
  readonly said: readonly string[];
}

/** Runs every contest against so many processes, started for it and ended with it. */
export async function runHeat(processes: number, grounds: Grounds, onContest: (name: string) => void): Promise<Heat> {
  const { database, options, stop } = grounds;
  const deadlocksBefore = await countDeadlocks(database.client);
  const servers = await startServers(processes, database, stop);
  const runs: Run[] = [];
  try {
    const people = await signIn(grounds, servers.doors);
    for (let round = 1; round <= options.rounds; round += 1) {
      for (const contest of contests) {
        onContest(contest.name);
        runs.push(await runContest(contest, people, grounds));
      }
    }
  } finally {
    await servers.stop(stop);
  }
  const deadlocks = (await countDeadlocks(database.client)) - deadlocksBefore;
  return { processes, runs, deadlocks, said: servers.said() };
}

async function signIn({ office, options, stop }: Grounds, doors: Doors): Promise<readonly Contestant[]> {
  const people = office.people.map(person => new Contestant(person, doors, stop));
  await eachOf(people, options.clients, person => person.signIn());
  return people;
}

async function runContest(contest: Contest, people: readonly Contestant[], { database, office, options }: Grounds): Promise<Run> {
  const { floorId, deskIds } = await office.newFloor(options.desks);
  const day = office.newDay();
  const ledger: Ledger = { presses: [], cancellations: [] };
  const begun = performance.now();
  const wishes = await contest.run({ deskIds, people: shuffled(people), clients: options.clients, ...writtenDown(ledger, day) });
  const seconds = (performance.now() - begun) / 1000;
  const findings = await judge(database.client, { floorId, day, wishes, ledger });
  return { contest: contest.name, ledger, findings, seconds };
}

/** Pressing and cancelling on the day, with all that is asked and told kept in the ledger. */
function writtenDown(ledger: Ledger, day: string): Pick<Stage, 'press' | 'cancel'> {
  return {
    async press(person, spaceId, key = randomUUID()) {
      const begun = performance.now();
      const answer = await person.press({ spaceId, day, key });
      ledger.presses.push({ personId: person.id, spaceId, key, answer, milliseconds: performance.now() - begun });
      return answer;
    },
    async cancel(person, bookingId) {
      const cancellation = await person.cancel(bookingId);
      ledger.cancellations.push(cancellation);
      return cancellation;
    },
  };
}
