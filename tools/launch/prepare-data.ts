import { join } from 'node:path';
import { PlainFault } from '../postgres/plain-fault.ts';
import { apiEnvironment } from './api-process.ts';
import type { ApiPlan } from './api-process.ts';
import { paths } from './paths.ts';
import type { Progress } from './progress.mjs';
import { tellingLines, runProgram } from './run-program.ts';

/** Brings the tables up to date. */
export async function migrate(plan: ApiPlan, progress: Progress, signal: AbortSignal): Promise<void> {
  await prepare({ plan, progress, signal, script: paths.api.migrate, args: [], words: {
    doing: 'Bringing the database up to date',
    done: 'The database is up to date',
    failed: 'The database could not be brought up to date.',
  } });
}

/** Fills an empty database with the sample council. */
export async function seedWhenEmpty(plan: ApiPlan, progress: Progress, signal: AbortSignal): Promise<void> {
  await prepare({ plan, progress, signal, script: paths.api.seed, args: ['--if-empty'], words: {
    doing: 'Filling in the sample council, if the database is empty',
    done: 'The sample council is there',
    failed: 'The sample council could not be made.',
  } });
}

interface Preparation {
  readonly plan: ApiPlan;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  readonly script: string;
  readonly args: readonly string[];
  readonly words: { readonly doing: string; readonly done: string; readonly failed: string };
}

async function prepare({ plan, progress, signal, script, args, words }: Preparation): Promise<void> {
  const step = progress.step(words.doing);
  const logPath = join(plan.settings.dataDir, 'logs', 'prepare.log');
  try {
    const { ok, said } = await runProgram({ script, args, environment: apiEnvironment(plan), logPath, signal });
    if (!ok) throw new PlainFault(`${words.failed} It said:\n${tellingLines(said)}\nAll of it is in ${logPath}.`);
    step.done(words.done);
  } catch (error) {
    step.cancel();
    throw error;
  }
}
