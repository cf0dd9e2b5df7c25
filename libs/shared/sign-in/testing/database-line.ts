import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A line to the database that can be cut and mended, as networks and restarts do. */
export class DatabaseLine {
  readonly #open = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;

  constructor(private readonly target: URL) {}

  /** The database's address by this line. */
  get url(): string {
    const url = new URL(this.target);
    [url.hostname, url.port] = ['127.0.0.1', String(this.#port)];
    return url.href;
  }

  async mend(): Promise<void> {
    this.#server = createServer(near => this.#join(near, connect(Number(this.target.port), this.target.hostname)));
    this.#server.listen(this.#port, '127.0.0.1');
    await once(this.#server, 'listening');
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  async cut(): Promise<void> {
    const closed = new Promise(resolve => this.#server?.close(resolve));
    for (const socket of this.#open) socket.destroy();
    await closed;
  }

  #join(near: Socket, far: Socket): void {
    for (const [from, to] of [[near, far], [far, near]] as const) {
      this.#open.add(from);
      from.on('close', () => {
        this.#open.delete(from);
        to.destroy();
      });
      // What breaks is told to the database's driver by the closing.
      from.on('error', () => undefined);
      from.pipe(to);
    }
  }
}
