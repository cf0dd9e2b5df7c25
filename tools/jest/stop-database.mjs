import { rm } from 'node:fs/promises';

/** Ends what start-database began and removes its files. */
async function stopDatabase() {
  const { server, dataDir } = globalThis.hearthTestServer;
  await server.stop(true);
  await rm(dataDir, { recursive: true, force: true });
}

// Jest takes what it calls as a file's default.
export { stopDatabase as default };
