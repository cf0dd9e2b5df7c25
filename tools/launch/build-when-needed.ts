import { join } from 'node:path';
import { PlainFault } from '../postgres/plain-fault.ts';
import { forgetBuild, isBuilt, rememberBuild, sourceMark } from './build-state.ts';
import { paths } from './paths.ts';
import type { Progress } from './progress.mjs';
import { tellingLines, runProgram } from './run-program.ts';

/** Builds the API and the pages when a source changed since the last build, or when there was none. */
export async function buildWhenNeeded(dataDir: string, progress: Progress, signal: AbortSignal): Promise<void> {
  const mark = await sourceMark();
  if (await isBuilt(mark)) return;
  const step = progress.step('Building (a minute or two; only when something changed)');
  const logPath = join(dataDir, 'logs', 'build.log');
  try {
    await forgetBuild();
    const { ok, said } = await runProgram({ script: paths.build, logPath, signal });
    if (!ok) throw new PlainFault(`The build failed. It said:\n${tellingLines(said)}\nAll of it is in ${logPath}.`);
    await rememberBuild(mark);
    step.done('Built');
  } catch (error) {
    step.cancel();
    throw error;
  }
}
