/** Waits until the check passes: for what a worker or another process does in its own time. Five seconds at most. */
export async function soon(check: () => Promise<void> | void): Promise<void> {
  const end = performance.now() + 5_000;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (performance.now() > end) throw error;
      await new Promise(resolve => setTimeout(resolve, 20));
    }
  }
}
