import { once } from 'node:events';
import { WebSocket } from 'ws';
import { publicUrl } from './sign-in-app';

interface Knock {
  readonly cookie?: string;
  /** Left out of the request when it is empty. */
  readonly origin?: string;
  readonly path?: string;
}

interface Message {
  readonly type: string;
  readonly id?: string;
  readonly payload?: unknown;
}

/** One end of the line, speaking graphql-transport-ws by hand so that bad manners can be tried too. */
export class Socket {
  readonly #socket: WebSocket;
  readonly #messages: Message[] = [];
  #wake: () => void = () => undefined;
  /** The code with which the line was closed; 1006 when it was cut off. */
  readonly closed: Promise<number>;
  /** Settles when the line is open, or closed already. */
  readonly opened: Promise<unknown>;

  constructor(server: string, { cookie = '', origin = publicUrl, path = '/graphql' }: Knock) {
    const headers = { cookie, ...(origin && { origin }) };
    this.#socket = new WebSocket(server.replace('http', 'ws') + path, 'graphql-transport-ws', { headers });
    this.closed = new Promise(resolve => this.#socket.once('close', resolve));
    this.opened = Promise.race([once(this.#socket, 'open'), this.closed]);
    // A line that is cut off is told by `closed`.
    this.#socket.on('error', () => undefined);
    this.#socket.on('message', data => {
      this.#messages.push(JSON.parse(String(data)) as Message);
      this.#wake();
    });
  }

  /** Says hello; whether it was let in. */
  async enter(): Promise<boolean> {
    await this.opened;
    this.say({ type: 'connection_init' });
    return (await Promise.race([this.next(), this.closed.then(() => undefined)]))?.type === 'connection_ack';
  }

  say(message: Message): void {
    if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify(message));
  }

  subscribe(query: string, variables?: object, id = '1'): void {
    this.say({ type: 'subscribe', id, payload: { query, variables } });
  }

  /** The next message from the server. */
  async next(): Promise<Message> {
    for (;;) {
      const message = this.#messages.shift();
      if (message) return message;
      await new Promise<void>(resolve => {
        this.#wake = resolve;
      });
    }
  }

  close(): void {
    this.#socket.close();
  }
}
