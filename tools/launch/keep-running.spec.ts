import { describe, expect, it } from '@jest/globals';
import { keepRunning, pauseBeforeStart } from './keep-running.ts';
import type { Runner } from './keep-running.ts';

/** A runner that ends when it is told to. */
function runner(): Runner & { end(): void; readonly stops: number } {
  const { promise, resolve } = Promise.withResolvers<void>();
  let stops = 0;
  return {
    ended: promise,
    end: resolve,
    get stops() { return stops; },
    async stop() {
      stops += 1;
      resolve();
    },
  };
}

const never = new AbortController().signal;

describe('keeping something running', () => {
  it('waits longer after each end in a row, up to half a minute', () => {
    expect([1, 2, 3, 7, 50].map(pauseBeforeStart)).toEqual([500, 1_000, 2_000, 30_000, 30_000]);
  });

  it('starts it again when it ends by itself, and says so', async () => {
    const [first, second] = [runner(), runner()];
    const said: string[] = [];
    const started = Promise.withResolvers<void>();
    const kept = keepRunning({
      name: 'The database', first, say: sentence => said.push(sentence),
      start: async () => { started.resolve(); return second; },
    });
    first.end();
    await started.promise;
    await kept.stop(never);
    expect(second.stops).toBe(1);
    expect(said).toEqual(['The database stopped by itself. Starting it again in 0.5 s.', 'The database was started again.']);
  });

  it('says why it can’t be started, and tries once more', async () => {
    const [first, third] = [runner(), runner()];
    const said: string[] = [];
    const started = Promise.withResolvers<void>();
    let tries = 0;
    const kept = keepRunning({
      name: 'The database', first, say: sentence => said.push(sentence),
      async start() {
        tries += 1;
        if (tries === 1) throw new Error('The disk is full.');
        started.resolve();
        return third;
      },
    });
    first.end();
    await started.promise;
    await kept.stop(never);
    expect(said).toContain('The disk is full.');
    expect(said).toContain('The database stopped by itself. Starting it again in 1 s.');
  });

  it('does not start it again once it was stopped, even while it waits to', async () => {
    const first = runner();
    let starts = 0;
    const kept = keepRunning({ name: 'It', first, say: () => undefined, start: async () => { starts += 1; return runner(); } });
    first.end();
    await Promise.resolve();
    await kept.stop(never);
    expect(starts).toBe(0);
  });
});
