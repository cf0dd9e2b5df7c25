import { readFileSync } from 'node:fs';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { buildSchema, type DocumentNode, execute, type GraphQLSchema, Kind, parse } from 'graphql';
import { FakeSocket } from './fake-socket';

interface Question {
  readonly operation: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly settle: (reply: Response | Error) => void;
}

/** How a question can go wrong: the codes of the contract, or the network. */
export type FakeFault = 'FORBIDDEN' | 'INTERNAL_SERVER_ERROR' | 'OFFLINE' | 'TOO_MANY_REQUESTS' | 'UNAUTHENTICATED' | 'UNAVAILABLE';

const patience = 1_000;
const schemaFile = new URL('../../../../apps/api/goldens/schema.graphql', import.meta.url);
let schema: GraphQLSchema | undefined;

/**
 * The server as a screen sees it: requests wait until the spec answers them, one by one. Answers are put through the
 * real schema, so that one the server could never give fails the spec. It stands where the network would be; everything
 * above it is real.
 */
export class FakeServer {
  readonly #questions: Question[] = [];
  readonly #waiting = new Set<() => void>();
  readonly #pages = new Map<string, unknown>();
  readonly #standing = new Map<string, (variables: Record<string, unknown>) => unknown>();
  readonly socket = new FakeSocket();

  /** Answers every question of this kind from now on, the same way or by its variables. */
  always<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    data: NoInfer<Data> | ((variables: Variables) => NoInfer<Data>),
  ): void {
    const answer = data instanceof Function ? data : () => data;
    this.#standing.set(nameOf(document), (variables) => answer(variables as Variables));
    for (const question of this.#questions.splice(0)) this.#receive(question);
  }

  /** Waits for a question, answers it, and gives back what was asked. */
  async reply<Data, Variables>(document: TypedDocumentNode<Data, Variables>, data: NoInfer<Data>): Promise<Variables> {
    const question = await this.#next(nameOf(document));
    question.settle(await answerTo(question, data));
    return question.variables as Variables;
  }

  /** Waits for a question and lets it fail. */
  async fail<Data, Variables>(document: TypedDocumentNode<Data, Variables>, fault: FakeFault): Promise<void> {
    const question = await this.#next(nameOf(document));
    if (fault === 'OFFLINE') question.settle(new TypeError('Failed to fetch'));
    else question.settle(json({ errors: [{ message: fault, extensions: { code: fault, reference: 'ref-1' } }] }));
  }

  /** How many questions of this kind wait for an answer. */
  waiting<Data, Variables>(document: TypedDocumentNode<Data, Variables>): number {
    return this.#questions.filter(({ operation }) => operation === nameOf(document)).length;
  }

  /** What stands under an address other than GraphQL's; an Error for a network that is gone. */
  page(path: string, content: unknown): void {
    this.#pages.set(path, content);
  }

  /** Tells those who listen that something changed. */
  async change<Data, Variables>(document: TypedDocumentNode<Data, Variables>, data: NoInfer<Data>): Promise<void> {
    await this.#until(() => this.socket.listens(nameOf(document)), `Nobody listens to ${nameOf(document)}.`);
    this.socket.tell(nameOf(document), data);
  }

  /** What the page calls instead of the network. */
  readonly fetch = async (address: string | URL | Request, request: RequestInit = {}): Promise<Response> => {
    const path = address instanceof Request ? new URL(address.url).pathname : String(address);
    if (path !== '/graphql') return this.#pageOf(path);
    const { operationName, query, variables = {} } = JSON.parse(String(request.body));
    return new Promise((resolve, reject) => {
      request.signal?.addEventListener('abort', () => reject(new DOMException('Called off', 'AbortError')));
      const settle = (reply: Response | Error) => (reply instanceof Error ? reject(reply) : resolve(reply));
      this.#receive({ operation: operationName, query, variables, settle });
    });
  };

  #receive(question: Question): void {
    const standing = this.#standing.get(question.operation);
    if (standing) void answerTo(question, standing(question.variables)).then(question.settle, question.settle);
    else this.#questions.push(question);
    for (const look of this.#waiting) look();
  }

  #pageOf(path: string): Response {
    const content = this.#pages.get(path);
    if (content instanceof Error) throw content;
    return content === undefined ? json({}, 404) : json(content);
  }

  async #next(operation: string): Promise<Question> {
    const place = () => this.#questions.findIndex((question) => question.operation === operation);
    await this.#until(() => place() >= 0, `Nobody asked ${operation}.`);
    const [question] = this.#questions.splice(place(), 1);
    if (!question) throw new Error(`Nobody asked ${operation}.`);
    return question;
  }

  async #until(isSo: () => boolean, otherwise: string): Promise<void> {
    const tries = patience / 5;
    for (let tried = 0; tried < tries && !isSo(); tried += 1) await new Promise((resolve) => setTimeout(resolve, 5));
    if (!isSo()) throw new Error(otherwise);
  }
}

async function answerTo({ query, variables }: Question, data: unknown): Promise<Response> {
  schema ??= buildSchema(readFileSync(schemaFile, 'utf8'));
  const result = await execute({ schema, document: parse(query), rootValue: data, variableValues: variables });
  const [error] = result.errors ?? [];
  if (error) throw new Error(`The server could never answer that: ${error.message} at ${error.path?.join('.')}`);
  return json(result);
}

function nameOf(document: DocumentNode): string {
  const operation = document.definitions.find((each) => each.kind === Kind.OPERATION_DEFINITION);
  return operation?.name?.value ?? '';
}

function json(content: unknown, status = 200): Response {
  return new Response(JSON.stringify(content), { status, headers: { 'content-type': 'application/json' } });
}
