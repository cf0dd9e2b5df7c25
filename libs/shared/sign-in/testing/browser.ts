import { publicUrl } from './sign-in-app';

/** What a browser has and does, as far as signing in goes: it keeps cookies, and adds its own page's origin. */
export class Browser {
  readonly cookies = new Map<string, string>();

  constructor(private readonly server: string) {}

  /** A navigation: cookies, but neither origin nor our header. Redirects are not followed. */
  async visit(path: string): Promise<Response> {
    return this.#keep(await fetch(this.server + path, { redirect: 'manual', headers: { cookie: this.cookieHeader } }));
  }

  /** What a page of Hearth's own sends. A header is left out by giving it as undefined. */
  async post(path: string, body: object = {}, more: Readonly<Record<string, string | undefined>> = {}): Promise<Response> {
    const usual = { 'content-type': 'application/json', 'origin': publicUrl, 'x-hearth-request': '1', 'cookie': this.cookieHeader };
    const headers = Object.entries({ ...usual, ...more }).filter((entry): entry is [string, string] => entry[1] !== undefined);
    return this.#keep(await fetch(this.server + path, { method: 'POST', headers, body: JSON.stringify(body) }));
  }

  /** The answer to a query, by GraphQL over POST. */
  async ask(query: string, more?: Readonly<Record<string, string | undefined>>): Promise<GraphqlAnswer> {
    return (await (await this.post('/graphql', { query }, more)).json()) as GraphqlAnswer;
  }

  /** Begins a sign-in and says which state the provider would be handed. */
  async begin(returnTo = '/'): Promise<string> {
    const { headers } = await this.visit(`/auth/sign-in?return=${encodeURIComponent(returnTo)}`);
    return new URL(headers.get('location') ?? '', publicUrl).searchParams.get('state') ?? '';
  }

  async comeBack(code: string, state: string): Promise<Response> {
    return this.visit(`/auth/callback?${new URLSearchParams({ code, state })}`);
  }

  /** Signs in, and stands where the person wanted to go. */
  async signIn(objectId: string, returnTo?: string): Promise<Response> {
    return this.comeBack(objectId, await this.begin(returnTo));
  }

  /** Whose session the server sees; undefined when it sees none. */
  async whoAmI(): Promise<string | undefined> {
    const { data } = await this.ask('{ session { person { name } } }');
    return (data as { session: { person: { name: string } } | null } | undefined)?.session?.person.name;
  }

  get cookieHeader(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  #keep(response: Response): Response {
    for (const line of response.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split('=');
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}

export interface GraphqlAnswer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string; readonly reference: string } }[];
}
