import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A line between the server and its database that a test can break and mend. */
export interface BreakableLine {
  /** The database's address by way of the line. */
  readonly url: string;
  /** Cuts every connection and refuses new ones, as a database that is down does. */
  break(): Promise<void>;
  mend(): Promise<void>;
}

/** Lays a line to the database. */
export async function breakableLine(databaseUrl: string): Promise<BreakableLine> {
  const target = new URL(databaseUrl);
  const open = new Set<Socket>();
  const server = createServer(near => {
    const far = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [[near, far], [far, near]] as const) {
      open.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        open.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  const listen = (port: number) => new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const url = new URL(databaseUrl);
  url.port = String(port);
  return {
    url: url.href,
    break: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
    mend: () => listen(port),
  };
}
