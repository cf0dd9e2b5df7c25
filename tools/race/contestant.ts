import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../launch/paths.ts';
import type { Doors } from './doors.ts';
import type { Answer, Cancellation } from './ledger.ts';
import type { OfficePerson } from './office.ts';

/** What a contestant presses for. */
export interface Pressed {
  readonly spaceId: string;
  readonly day: string;
  /** The same key again is the same press again. */
  readonly key: string;
}

/** An answer of the API to one of the screens' documents; only what is read here. */
interface Reply<Result> {
  readonly data?: Readonly<Record<string, Result>> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

interface BookReply {
  readonly __typename: string;
  readonly booking?: { readonly id: string; readonly space: { readonly id: string } };
  readonly alternatives?: readonly { readonly spaceId: string }[];
}

/** What a request came to: the result of its one field, or why there is none. */
type Outcome<Result> = { readonly result: Result } | { readonly fault: string };

const REQUEST_LIMIT_MS = 10_000;
/** The screens' own document, so that the race asks what people's browsers ask. */
const SCREEN_DOCUMENT = readFileSync(join(root, 'libs', 'booking', 'web', 'src', 'book-space', 'book-space.graphql'), 'utf8');

/** A person of the office at a browser of their own: keeps the cookies, sends what Hearth's pages send. */
export class Contestant {
  readonly id: string;
  readonly #objectId: string;
  readonly #address: string;
  readonly #doors: Doors;
  readonly #stop: AbortSignal;
  readonly #cookies = new Map<string, string>();

  /** @param stop ends the race; what is under way then throws its reason instead of answering */
  constructor({ id, objectId, address }: OfficePerson, doors: Doors, stop: AbortSignal) {
    this.id = id;
    this.#objectId = objectId;
    this.#address = address;
    this.#doors = doors;
    this.#stop = stop;
  }

  /** Signs in by way of the provider's page, as a person does. */
  async signIn(): Promise<void> {
    const begun = await this.#send('/auth/sign-in?return=/office', {});
    const state = new URL(begun.headers.get('location') ?? '', this.#doors.origin).searchParams.get('state') ?? '';
    await begun.body?.cancel();
    const done = await this.#send(`/auth/callback?${new URLSearchParams({ code: this.#objectId, state })}`, {});
    await done.body?.cancel();
    const landed = done.headers.get('location') ?? '';
    if (done.status !== 303 || landed !== '/office') throw new Error(`The sign-in answered ${done.status} and led to "${landed}"`);
  }

  /** Presses for a space for the whole day. */
  async press({ spaceId, day, key }: Pressed): Promise<Answer> {
    const outcome = await this.#ask<BookReply>('BookSpace', 'bookSpace', { key, spaceId, day, part: 'ALL_DAY' });
    if ('fault' in outcome) return { kind: 'fault', reason: outcome.fault };
    const { __typename, booking, alternatives = [] } = outcome.result;
    if (__typename !== 'SpaceBooked') return { kind: 'refused', reason: __typename, alternatives: alternatives.map(each => each.spaceId) };
    if (booking === undefined) return { kind: 'fault', reason: 'booked, without saying what' };
    return { kind: 'booked', bookingId: booking.id, spaceId: booking.space.id };
  }

  /** Cancels a coming booking of theirs. */
  async cancel(bookingId: string): Promise<Cancellation> {
    const outcome = await this.#ask<{ readonly __typename: string }>('CancelBooking', 'cancelBooking', { bookingId });
    if ('fault' in outcome) return { bookingId, fault: outcome.fault };
    const { __typename } = outcome.result;
    return { bookingId, fault: __typename === 'BookingCancelled' ? undefined : `cancelling answered ${__typename}` };
  }

  async #ask<Result>(operationName: string, field: string, input: object): Promise<Outcome<Result>> {
    const body = JSON.stringify({ operationName, query: SCREEN_DOCUMENT, variables: { input } });
    try {
      const response = await this.#send('/graphql', {
        method: 'POST', body, headers: { 'content-type': 'application/json', origin: this.#doors.origin, 'x-hearth-request': '1' },
      });
      return read<Result>(response.status, await response.text(), field);
    } catch (error) {
      this.#stop.throwIfAborted();
      // The connection broke, or the time was up.
      return { fault: error instanceof Error ? [error.name, error.message, causeOf(error)].filter(Boolean).join(': ') : String(error) };
    }
  }

  async #send(path: string, init: RequestInit): Promise<Response> {
    const response = await fetch(this.#doors.next(path), {
      ...init,
      redirect: 'manual',
      // Everybody comes from an address of their own, as behind a load balancer that says whose request it is.
      headers: { cookie: this.#cookieHeader(), 'x-forwarded-for': this.#address, ...init.headers },
      signal: AbortSignal.any([this.#stop, AbortSignal.timeout(REQUEST_LIMIT_MS)]),
    });
    for (const line of response.headers.getSetCookie()) this.#keep(line);
    return response;
  }

  #keep(line: string): void {
    const [pair = ''] = line.split('; ');
    const end = pair.indexOf('=');
    this.#cookies.set(pair.slice(0, end), pair.slice(end + 1));
  }

  #cookieHeader(): string {
    return [...this.#cookies].filter(([, value]) => value !== '').map(([name, value]) => `${name}=${value}`).join('; ');
  }
}

function read<Result>(status: number, text: string, field: string): Outcome<Result> {
  const reply = parse<Result>(text);
  const [error] = reply?.errors ?? [];
  if (error !== undefined) {
    return { fault: `HTTP ${status}, ${error.extensions?.code ?? 'no code'}: ${error.message}` };
  }
  const result = reply?.data?.[field];
  return status === 200 && result !== undefined ? { result } : { fault: `HTTP ${status} without a result` };
}

function parse<Result>(text: string): Reply<Result> | undefined {
  try {
    return JSON.parse(text) as Reply<Result>;
  } catch {
    // A page, or nothing: the status says what there is to say.
    return undefined;
  }
}

/** `fetch` says "fetch failed"; what failed stands in its cause. */
function causeOf({ cause }: Error): string {
  return cause instanceof Error ? cause.message : '';
}
