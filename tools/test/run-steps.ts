import { spawn } from 'node:child_process';
import { root } from '../launch/paths.ts';
import type { Count, Step } from './steps.ts';

/** Runs the steps to the end, so that one run tells everything that is wrong. Returns the exit code. */
export async function runSteps(steps: readonly Step[]): Promise<number> {
  const outcomes: { step: Step; ok: boolean; count: Count; seconds: number }[] = [];
  for (const step of steps) {
    console.log(`\n── ${step.name}: ${step.shows}`);
    const began = performance.now();
    const ok = await run(step);
    outcomes.push({ step, ok, count: await countOf(step, ok), seconds: (performance.now() - began) / 1000 });
  }
  console.log('');
  for (const { step, ok, seconds } of outcomes) console.log(`${ok ? 'ok    ' : 'FAILED'} ${step.name.padEnd(10)} ${seconds.toFixed(0).padStart(4)} s`);
  const passed = outcomes.reduce((sum, { count }) => sum + count.passed, 0);
  const failed = outcomes.reduce((sum, { count }) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return outcomes.every(({ ok }) => ok) ? 0 : 1;
}

function run(step: Step): Promise<boolean> {
  const child = spawn(process.execPath, [...step.command], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...step.environment },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', code => resolve(code === 0));
  });
}

/** A step that failed counts as one failure at least, whatever its report says or whether there is one. */
async function countOf({ count }: Step, ok: boolean): Promise<Count> {
  const fallback = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (!count) return fallback;
  try {
    const { passed, failed } = await count();
    return { passed, failed: ok ? failed : Math.max(failed, 1) };
  } catch {
    // The step ended before it wrote its report.
    return fallback;
  }
}
