import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type FormattedExecutionResult, print } from 'graphql';

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
    this.#cookies = new Map(text.split('; ').map(pair => halves(pair)));
  }

  /** A navigation: cookies and the language, redirects not followed. */
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
    return this.fetch(`/auth/callback?${new URLSearchParams({ code: objectId, state })}`);
  }

  #keep(line: string): void {
    const [pair = '', ...attributes] = line.split('; ');
    const [name, value] = halves(pair);
    const gone = attributes.some(attribute => /^expires=Thu, 01 Jan 1970|^max-age=0$/i.test(attribute));
    if (gone || value === '') this.#cookies.delete(name);
    else this.#cookies.set(name, value);
  }
}

function halves(pair: string): [name: string, value: string] {
  const end = pair.indexOf('=');
  return [pair.slice(0, end), pair.slice(end + 1)];
}
