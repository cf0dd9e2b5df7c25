const pause = 20;

/**
 * Waits until the check passes: for what a worker or another process does in its own time.
 * @param seconds the longest wait; longer than Jest's five needs a word to Jest too
 */
export async function soon(check: () => Promise<void> | void, seconds = 4): Promise<void> {
  for (let left = (seconds * 1_000) / pause; ; left--) {
    try {
      await check();
      return;
    } catch (error) {
      if (left <= 0) throw error;
      await new Promise(resolve => setTimeout(resolve, pause));
    }
  }
}
