import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Disposable } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import { WebSocketServer } from 'ws';
import { type SocketContext, SocketDoor, type SocketFacts } from './socket-door';
import { SocketOperations } from './socket-operations';
import { subscribeAfresh } from './subscribe-afresh';

/** No subscription of any screen comes near it. */
const longestMessage = 64 * 1024;
/** How long a browser may take to say goodbye when the server stops. */
const farewellMilliseconds = 1_000;

/**
 * The WebSocket at `/graphql`, for subscriptions only (protocol graphql-transport-ws). Nest's own has no limit on a
 * message's length and leaves requests for other sockets hanging.
 */
@Injectable()
export class LiveSocket implements OnModuleDestroy {
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload: longestMessage });
  #served: Disposable | undefined;
  #stopping = false;

  constructor(
    private readonly door: SocketDoor,
    private readonly operations: SocketOperations,
  ) {}

  /** Takes the sockets of an HTTP server; those at any other place than `/graphql` are cut off. */
  attach(server: Server): void {
    this.#served = useServer<SocketContext['connectionParams'], SocketFacts>(
      {
        onConnect: socket => this.door.admit(socket),
        onSubscribe: (socket, _id, payload) => this.operations.begin(socket, payload),
        subscribe: subscribeAfresh,
        onNext: (...[, , , args, result]) => this.operations.wordResult(args, result),
        onError: (_socket, _id, _payload, errors) => this.operations.wordErrors(errors),
        isProd: true,
      },
      this.#sockets,
    );
    server.on('upgrade', (request, stream, head) => this.#upgrade(request, stream, head));
  }

  /**
   * Says goodbye with 1001, so that browsers come back to another process or a later one. At the first hook there is:
   * Apollo cuts whatever is still connected at its own.
   */
  async onModuleDestroy(): Promise<void> {
    this.#stopping = true;
    const impatience = setTimeout(() => this.#sockets.clients.forEach(socket => socket.terminate()), farewellMilliseconds);
    await this.#served?.dispose();
    clearTimeout(impatience);
  }

  #upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): void {
    const path = request.url?.split('?')[0];
    if (path !== '/graphql' || this.#stopping) {
      stream.destroy();
      return;
    }
    this.#sockets.handleUpgrade(request, stream, head, socket => this.#sockets.emit('connection', socket, request));
  }
}
