import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type FormattedExecutionResult, print } from 'graphql';
import type { Role } from '@hearth/shared/words';
import type { TestServer } from './test-server';

/** What a browser does for Hearth's pages: keeps the cookie, sends the headers, follows the sign-in. */
export class Browser {
  #cookies = new Map<string, string>();

  constructor(
    readonly origin: string,
    readonly locale: 'en' | 'cy' = 'en',
  ) {}

  /** The Cookie header as it would be sent now. */
  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Sets what no browser would send, for requests of an attacker. */
  set cookie(text: string) {
    this.#cookies = new Map(text.split('; ').map(pair => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]));
  }

  async fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const response = await fetch(new URL(path, this.origin), {
      redirect: 'manual',
      ...init,
      headers: { cookie: this.cookie, 'accept-language': this.locale, ...init.headers },
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  /** A POST as Hearth's own pages send it. */
  post(path: string, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
    return this.fetch(path, {
      method: 'POST',
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', origin: this.origin, 'x-hearth-request': '1', ...headers },
    });
  }

  /** Sends a screen's document and returns its data; throws when the answer has errors. */
  async ask<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<Data> {
    const { data, errors } = await this.answer(document, variables);
    if (errors || !data) throw new Error(JSON.stringify(errors));
    return data;
  }

  /** Sends a screen's document and returns the whole answer. */
  async answer<Data, Variables>(document: TypedDocumentNode<Data, Variables>, variables: Variables): Promise<FormattedExecutionResult<Data>> {
    const response = await this.post('/graphql', { query: print(document), variables });
    return (await response.json()) as FormattedExecutionResult<Data>;
  }

  /** Signs in by way of the provider's page, as a person does. */
  async signIn(objectId: string): Promise<Response> {
    const toProvider = await this.fetch('/auth/sign-in?return=/office');
    const state = new URL(toProvider.headers.get('location') ?? '', this.origin).searchParams.get('state') ?? '';
    return this.fetch(`/auth/callback?code=${encodeURIComponent(objectId)}&state=${encodeURIComponent(state)}`);
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
    const gone = attributes.some(attribute => /^expires=Thu, 01 Jan 1970|^max-age=0$/i.test(attribute));
    if (gone || value === '') this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

/** Somebody of the sample council, signed in. */
export async function signedIn(server: TestServer, { roles = [], locale = 'en', ...person }: PersonWishes = {}) {
  const id = await server.given.person(person);
  const [row] = await server.database.dataSource.query<{ object_id: string }[]>('SELECT object_id FROM people WHERE id = $1', [id]);
  const objectId = row?.object_id ?? '';
  await server.database.dataSource.query("INSERT INTO demo_identities (object_id, roles, note) VALUES ($1, $2, 'Somebody')", [objectId, roles]);
  const browser = new Browser(server.origin, locale);
  const response = await browser.signIn(objectId);
  if (response.status !== 303) throw new Error(`Sign-in answered ${response.status} ${await response.text()}`);
  return { id, objectId, browser };
}

interface PersonWishes {
  readonly name?: string;
  readonly leftOn?: string;
  readonly teamId?: Awaited<ReturnType<TestServer['given']['team']>>;
  readonly roles?: readonly Role[];
  readonly locale?: 'en' | 'cy';
}
