import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { parse } from 'graphql';
import {
  BookSpaceDocument, CancelBookingDocument, FloorDrawingDocument, FloorOnDayDocument, FreeDesksDocument, MyBookingsDocument, SitesDocument,
} from '@hearth/booking/documents';
import { Browser, type GivenFloor, TestServer } from '@hearth/shared/api-testing';
import type { SpaceId } from '@hearth/shared/words';
import { makeApp } from './harness/make-app';

let server: TestServer;
let floor: GivenFloor;
let day: string;

beforeAll(async () => {
  server = await TestServer.start(makeApp);
  floor = await server.given.floor();
  const { browser } = await server.signedIn();
  const { freeDesks } = await browser.ask(FreeDesksDocument, { floorId: floor.floorId, days: 3, part: 'ALL_DAY' });
  day = freeDesks[2]?.day ?? '';
});

afterAll(() => server?.close());

function wish(spaceId: SpaceId, part: 'ALL_DAY' | 'MORNING' = 'ALL_DAY') {
  return { input: { key: randomUUID(), spaceId, day, part } };
}

describe('booking over HTTP', () => {
  it('books, shows and cancels a desk, each in a bounded number of statements', async () => {
    const me = await server.signedIn({ name: 'Priya Shah' });
    const desk = await server.given.space(floor);
    await me.browser.ask(SitesDocument, {});
    const booked = await server.statements.during(() => me.browser.ask(BookSpaceDocument, wish(desk)));
    if (booked.result.bookSpace.__typename !== 'SpaceBooked') throw new Error(booked.result.bookSpace.__typename);
    // session · begin · key · facts · insert · read back · audit · commit · notify
    expect(booked.statements).toHaveLength(9);

    const seen = await server.statements.during(() => me.browser.ask(FloorOnDayDocument, { floorId: floor.floorId, day, part: 'ALL_DAY' }));
    // session · site · holdings
    expect(seen.statements).toHaveLength(3);
    expect(seen.result.spacesOn?.holdings).toContainEqual(expect.objectContaining({ spaceId: desk, name: 'Priya Shah', mine: true }));

    const mine = await server.statements.during(() => me.browser.ask(MyBookingsDocument, { when: 'COMING', first: 50, skip: 0 }));
    // session · bookings with their count
    expect(mine.statements).toHaveLength(2);
    expect(mine.result.myBookings.total).toBe(1);

    const { id } = booked.result.bookSpace.booking;
    const cancelled = await server.statements.during(() => me.browser.ask(CancelBookingDocument, { input: { bookingId: id } }));
    expect(cancelled.result.cancelBooking).toMatchObject({ __typename: 'BookingCancelled', booking: { state: 'CANCELLED' } });
    // session · begin · lock · update · audit · commit · notify
    expect(cancelled.statements).toHaveLength(7);
  });

  it('counts the free desks of ten days in one statement beside the site and the session', async () => {
    const { browser } = await server.signedIn();
    const { result, statements } = await server.statements.during(() => browser.ask(FreeDesksDocument, { floorId: floor.floorId, days: 10, part: 'ALL_DAY' }));
    expect(result.freeDesks).toHaveLength(10);
    expect(statements).toHaveLength(3);
  });

  it('finds the floor where somebody mostly sits in one statement beside the session', async () => {
    const { id, browser } = await server.signedIn();
    const lastWeek = Temporal.PlainDate.from(day).subtract({ weeks: 2 }).toString();
    await server.given.booking(floor, { personId: id, spaceId: await server.given.space(floor), day: lastWeek });
    const { result, statements } = await server.statements.during(() => browser.post('/graphql', { query: '{ myUsualFloorId }' }));
    expect(await result.json()).toEqual({ data: { myUsualFloorId: floor.floorId } });
    expect(statements).toHaveLength(2);
  });

  it('draws a floor of 200 desks in as many statements as one of three', async () => {
    const { browser } = await server.signedIn();
    const [small, large] = [await server.given.floor(), await server.given.floor()];
    for (let n = 0; n < 3; n++) await server.given.space(small);
    for (let n = 0; n < 200; n++) await server.given.space(large);
    const few = await server.statements.during(() => browser.ask(FloorDrawingDocument, { floorId: small.floorId }));
    const many = await server.statements.during(() => browser.ask(FloorDrawingDocument, { floorId: large.floorId }));
    expect(many.result.floor?.spaces).toHaveLength(200);
    expect(many.statements).toHaveLength(few.statements.length);
    // session · floor · zones · spaces
    expect(many.statements).toHaveLength(4);
  });

  it('tells what is wrong in the language of the person', async () => {
    const desk = await server.given.space(floor);
    await (await server.signedIn()).browser.ask(BookSpaceDocument, wish(desk));
    const sentences = [];
    for (const locale of ['en', 'cy'] as const) {
      const { bookSpace } = await (await server.signedIn({ locale })).browser.ask(BookSpaceDocument, wish(desk));
      sentences.push('message' in bookSpace ? bookSpace.message : '');
    }
    expect(sentences[0]).toContain('Somebody else has booked');
    expect(sentences[1]).not.toBe(sentences[0]);
  });

  it('marks colleagues of my team, and gives the id of a booking to its holder only', async () => {
    const teamId = await server.given.team();
    const [me, colleague] = [await server.signedIn({ teamId }), await server.signedIn({ teamId })];
    const quiet = await server.given.floor();
    await colleague.browser.ask(BookSpaceDocument, wish(await server.given.space(quiet)));
    const { spacesOn } = await me.browser.ask(FloorOnDayDocument, { floorId: quiet.floorId, day, part: 'MORNING' });
    expect(spacesOn?.holdings).toEqual([expect.objectContaining({ team: true, mine: false, bookingId: null })]);
  });

  it('says why nothing can be booked on a day', async () => {
    const { browser } = await server.signedIn();
    const { spacesOn } = await browser.ask(FloorOnDayDocument, { floorId: floor.floorId, day: '2026-01-03', part: 'ALL_DAY' });
    expect(spacesOn?.notBookable).toMatch(/\.$/);
  });
});

describe('what is not there', () => {
  it.each(['nonsense', '11111111-1111-4111-8111-111111111111', "'; DROP TABLE bookings; --", '\u0000', '🪑'.repeat(500)])('a floor called %j', async floorId => {
    const { browser } = await server.signedIn();
    expect(await browser.ask(FloorOnDayDocument, { floorId, day, part: 'ALL_DAY' })).toEqual({ spacesOn: null });
    expect(await browser.ask(FreeDesksDocument, { floorId, days: 3, part: 'ALL_DAY' })).toEqual({ freeDesks: [] });
    expect(await browser.ask(FloorDrawingDocument, { floorId })).toEqual({ floor: null });
  });
});

describe('without a session', () => {
  it.each([
    ['spacesOn', FloorOnDayDocument, { floorId: 'x', day: '2026-11-24', part: 'ALL_DAY' }],
    ['freeDesks', FreeDesksDocument, { floorId: 'x', days: 1, part: 'ALL_DAY' }],
    ['myUsualFloorId', parse('{ myUsualFloorId }'), {}],
    ['myBookings', MyBookingsDocument, { when: 'COMING', first: 1, skip: 0 }],
    ['bookSpace', BookSpaceDocument, { input: { key: 'k', spaceId: 'x', day: '2026-11-24', part: 'ALL_DAY' } }],
    ['cancelBooking', CancelBookingDocument, { input: { bookingId: 'x' } }],
    ['sites', SitesDocument, {}],
    ['floor', FloorDrawingDocument, { floorId: 'x' }],
  ])('%s is refused', async (_field, document, variables) => {
    const { data, errors } = await new Browser(server.origin).answer(document as typeof SitesDocument, variables as never);
    expect(Object.values(data ?? {}).filter(value => value !== null)).toEqual([]);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reference: expect.any(String) });
  });
});

describe('arguments out of range', () => {
  it.each([{ days: 0 }, { days: 21 }, { days: -1 }])('freeDesks for %j', async ({ days }) => {
    const { browser } = await server.signedIn();
    const { errors } = await browser.answer(FreeDesksDocument, { floorId: floor.floorId, days, part: 'ALL_DAY' });
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('1 to 20'), extensions: { code: 'BAD_USER_INPUT' } });
  });

  it.each(['2026-02-30', 'tomorrow', '2026-11-24T00:00:00Z'])('the day %s', async odd => {
    const { browser } = await server.signedIn();
    const { errors } = await browser.answer(FloorOnDayDocument, { floorId: floor.floorId, day: odd, part: 'ALL_DAY' });
    expect(errors?.[0]).toMatchObject({ message: expect.stringContaining('2026-11-24'), extensions: { code: 'BAD_USER_INPUT' } });
  });
});
