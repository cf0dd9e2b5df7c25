import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Client, createClient } from 'graphql-ws';
import { print } from 'graphql';
import WebSocket from 'ws';
import { BookSpaceDocument, CancelBookingDocument, FloorChangedDocument, FreeDesksDocument } from '@hearth/booking/documents';
import { type Browser, type GivenFloor, soon, TestServer } from '@hearth/shared/api-testing';
import { makeApp } from './harness/make-app';

let one: TestServer;
let two: TestServer;
let floor: GivenFloor;
let day: string;

beforeAll(async () => {
  one = await TestServer.start(makeApp);
  two = await TestServer.start(makeApp, { database: one.database });
  floor = await one.given.floor();
  const { browser } = await one.signedIn();
  day = (await browser.ask(FreeDesksDocument, { floorId: floor.floorId, days: 2, part: 'ALL_DAY' })).freeDesks[1]?.day ?? '';
});

afterAll(async () => {
  await two?.close();
  await one?.close();
});

interface Watch {
  readonly client: Client;
  readonly heard: { floorChanged?: { spaceIds: readonly string[] } | null }[];
  readonly closes: number[];
  readonly opened: Promise<unknown>;
}

/** Watches a floor's day over a socket, as an open screen does. */
function watch(browser: Browser, { origin = browser.origin, document = print(FloorChangedDocument) } = {}): Watch {
  const { cookie } = browser;
  class Socket extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols, { headers: { cookie, origin } });
    }
  }
  const [heard, closes]: [Watch['heard'], number[]] = [[], []];
  const opened = Promise.withResolvers<unknown>();
  const client = createClient({
    url: `${browser.origin.replace('http', 'ws')}/graphql`, webSocketImpl: Socket, lazy: false, retryAttempts: 0,
    onNonLazyError: () => undefined,
    on: { connected: opened.resolve, closed: event => closes.push((event as { code: number }).code) },
  });
  client.subscribe<Watch['heard'][number]>(
    { query: document, variables: { floorId: floor.floorId, day } },
    { next: ({ data, errors }) => heard.push(data ?? (errors as never)), error: error => heard.push(error as never), complete: () => undefined },
  );
  return { client, heard, closes, opened: opened.promise };
}

describe('an open floor', () => {
  it('hears of a booking and a cancellation made on another server, ids only', async () => {
    const [watcher, booker] = [await two.signedIn(), await one.signedIn()];
    const screen = watch(watcher.browser);
    await screen.opened;
    const desk = await one.given.space(floor);
    const { bookSpace } = await booker.browser.ask(BookSpaceDocument, { input: { key: 'k', spaceId: desk, day, part: 'ALL_DAY' } });
    if (bookSpace.__typename !== 'SpaceBooked') throw new Error(bookSpace.__typename);
    await soon(() => expect(screen.heard).toEqual([{ floorChanged: { floorId: floor.floorId, day, spaceIds: [desk] } }]));
    await booker.browser.ask(CancelBookingDocument, { input: { bookingId: bookSpace.booking.id } });
    await soon(() => expect(screen.heard).toHaveLength(2));
    await screen.client.dispose();
  });

  it('is told that anything may have changed when its server lost the line to the database', async () => {
    const screen = watch((await two.signedIn()).browser);
    await screen.opened;
    const { browser } = await one.signedIn();
    await browser.ask(BookSpaceDocument, { input: { key: 'k', spaceId: await one.given.space(floor), day, part: 'ALL_DAY' } });
    await soon(() => expect(screen.heard).toHaveLength(1));
    await one.database.dataSource.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'hearth-live' AND datname = current_database()");
    await soon(() => expect(screen.heard.at(-1)).toMatchObject({ floorChanged: { spaceIds: [] } }));
    await browser.ask(BookSpaceDocument, { input: { key: 'k2', spaceId: (await one.given.space(floor, { kind: 'PARKING_BAY' })), day, part: 'ALL_DAY' } });
    await soon(() => expect(screen.heard).toHaveLength(3));
    await screen.client.dispose();
  });

  it('is closed with 4401 when its person signs out on another server', async () => {
    const person = await two.signedIn();
    const screen = watch(person.browser);
    await screen.opened;
    const elsewhere = (await one.signedIn()).browser;
    elsewhere.cookie = person.browser.cookie;
    expect((await elsewhere.post('/auth/sign-out', {})).status).toBe(200);
    await soon(() => expect(screen.closes).toEqual([4401]));
  });

  it('is refused with 4403 to another origin, and without a session', async () => {
    const { browser } = await one.signedIn();
    const foreign = watch(browser, { origin: 'https://evil.example' });
    await soon(() => expect(foreign.closes).toEqual([4403]));
    browser.cookie = 'a=b';
    const nobody = watch(browser);
    await soon(() => expect(nobody.closes).toEqual([4403]));
  });

  it('is for subscriptions only', async () => {
    const screen = watch((await one.signedIn()).browser, { document: 'query { sites { id } }' });
    await screen.opened;
    await soon(() => expect(JSON.stringify(screen.heard)).toMatch(/message/));
    expect(JSON.stringify(screen.heard)).not.toMatch(/"sites":/);
    await screen.client.dispose();
  });

  it('has its socket ended when it sends more than any screen does', async () => {
    const { browser } = await one.signedIn();
    const socket = new WebSocket(`${browser.origin.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', { headers: { cookie: browser.cookie, origin: browser.origin } });
    const closed = new Promise<number>(resolve => socket.once('close', resolve));
    socket.on('error', () => undefined);
    socket.once('open', () => socket.send('x'.repeat(1_000_000)));
    expect(await closed).toBe(1009);
  });
});
