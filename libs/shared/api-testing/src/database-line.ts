import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

/** A line to the database that can be cut, mended and held up, as networks and restarts do. */
export class DatabaseLine {
  readonly #open = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;
  /** What waits while the line is held up. */
  #held: (() => void)[] | undefined;
  #caught: () => void = () => undefined;

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

  /** Holds up the database's answers from now on. Settles with the first of them, which the asker doesn't have yet. */
  async hold(): Promise<void> {
    this.#held = [];
    await new Promise<void>(resolve => {
      this.#caught = resolve;
    });
  }

  /** Hands over what was held up. */
  release(): void {
    const held = this.#held ?? [];
    this.#held = undefined;
    for (const pass of held) pass();
  }

  #join(near: Socket, far: Socket): void {
    near.on('data', bytes => far.write(bytes));
    far.on('data', bytes => this.#pass(() => near.write(bytes)));
    for (const [one, other] of [[near, far], [far, near]] as const) {
      this.#open.add(one);
      one.on('close', () => {
        this.#open.delete(one);
        other.destroy();
      });
      // What breaks is told to the database's driver by the closing.
      one.on('error', () => undefined);
    }
  }

  #pass(pass: () => void): void {
    if (!this.#held) return pass();
    this.#held.push(pass);
    this.#caught();
  }
}
