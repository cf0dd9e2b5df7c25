interface Subscription {
  readonly id: string;
  readonly operation: string;
  readonly socket: WebSocket;
}

type Said = { readonly type: string; readonly id?: string; readonly payload?: { readonly operationName?: string } };

/** The server's end of the line over which changes come (graphql-transport-ws). */
export class FakeSocket {
  readonly #subscriptions = new Set<Subscription>();
  readonly #open = new Set<Line>();

  /** What the page makes instead of a WebSocket. */
  readonly constructorForPage = this.#constructorForPage();

  listens(operation: string): boolean {
    return [...this.#subscriptions].some((each) => each.operation === operation);
  }

  tell(operation: string, data: unknown): void {
    for (const { id, operation: its, socket } of this.#subscriptions) {
      if (its === operation) (socket as unknown as Line).hear({ type: 'next', id, payload: { data } });
    }
  }

  /** Cuts the line, as a server that goes away (1006) or one that ends the session (4401). */
  close(code: number): void {
    for (const line of this.#open) line.end(code);
    this.#open.clear();
    this.#subscriptions.clear();
  }

  #constructorForPage(): typeof WebSocket {
    const said = (line: Line, message: Said) => this.#hear(line, message);
    const opened = (line: Line) => this.#open.add(line);
    const page = class extends Line {
      constructor() {
        super(said);
        opened(this);
      }
    };
    return page as unknown as typeof WebSocket;
  }

  #hear(line: Line, { type, id = '', payload }: Said): void {
    if (type === 'connection_init') line.hear({ type: 'connection_ack' });
    if (type === 'ping') line.hear({ type: 'pong' });
    const socket = line as unknown as WebSocket;
    if (type === 'subscribe') this.#subscriptions.add({ id, operation: payload?.operationName ?? '', socket });
    for (const each of this.#subscriptions) if (type === 'complete' && each.id === id) this.#subscriptions.delete(each);
  }
}

/** One connection, as the page holds it. */
class Line {
  static readonly OPEN = 1;
  readonly protocol = 'graphql-transport-ws';
  readyState = 0;
  onopen?: () => void;
  onmessage?: (event: { readonly data: string }) => void;
  onclose?: (event: { readonly code: number; readonly reason: string; readonly wasClean: boolean }) => void;
  onerror?: () => void;
  readonly #said: (line: Line, message: Said) => void;

  constructor(said: (line: Line, message: Said) => void) {
    this.#said = said;
    queueMicrotask(() => {
      this.readyState = Line.OPEN;
      this.onopen?.();
    });
  }

  send(text: string): void {
    const message: Said = JSON.parse(text);
    queueMicrotask(() => this.#said(this, message));
  }

  hear(message: unknown): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  close(code = 1000): void {
    this.end(code);
  }

  end(code: number): void {
    if (this.readyState === 3) return;
    this.readyState = 3;
    this.onclose?.({ code, reason: '', wasClean: code === 1000 });
  }
}
