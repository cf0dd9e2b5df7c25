import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Fault, type SignedInContext } from '@hearth/shared/api-kernel';
import { Given, type GivenFloor, TestClock, type TestDatabase, testDatabase, type TestKernel, testKernel } from '@hearth/shared/api-testing';
import type { BookSpaceResult } from '@hearth/shared/contract';
import type { PersonId, SpaceId } from '@hearth/shared/words';
import { BookSpace } from './book-space';
import { BookingRepository } from './booking.repository';
import { CancelBooking } from './cancel-booking';
import { Refusals } from './refusals';

const clock = new TestClock('2026-11-23T10:00:00Z');
const thursday = Temporal.PlainDate.from('2026-11-26');
let database: TestDatabase;
let kernel: TestKernel;
let given: Given;
let bookSpace: BookSpace;
let cancelBooking: CancelBooking;

beforeAll(async () => {
  database = await testDatabase();
  kernel = await testKernel(database, clock);
  given = new Given(database.dataSource);
  const bookings = new BookingRepository();
  bookSpace = new BookSpace(kernel.work, bookings, new Refusals(bookings, kernel.words));
  cancelBooking = new CancelBooking(kernel.work, bookings, kernel.words);
});

afterAll(async () => {
  await kernel?.close();
  await database?.close();
});

let keys = 0;
function book(ctx: SignedInContext, spaceId: SpaceId, more: { key?: string; day?: Temporal.PlainDate; part?: 'MORNING' | 'AFTERNOON' | 'ALL_DAY' } = {}) {
  return bookSpace.run(ctx, { key: more.key ?? `key-${++keys}`, spaceId, day: more.day ?? thursday, part: more.part ?? 'ALL_DAY' });
}

function bookingOf(result: BookSpaceResult) {
  if (result.__typename !== 'SpaceBooked') throw new Error(`Refused: ${result.__typename}`);
  return result.booking;
}

async function held(spaceId: SpaceId): Promise<number> {
  const [row] = await database.dataSource.query<{ n: number }[]>('SELECT count(*)::int AS n FROM bookings WHERE space_id = $1 AND state = $$BOOKED$$', [spaceId]);
  return row?.n ?? 0;
}

describe('booking a space', () => {
  it('keeps the day and its local times, and records who did it', async () => {
    const person = await given.person();
    const desk = await given.space(await given.floor(), { code: 'D014' });
    const booking = bookingOf(await book(kernel.context(person), desk));
    expect(booking).toMatchObject({ part: 'ALL_DAY', state: 'BOOKED', cancellable: true, space: { code: 'D014', zoneName: 'North wing' } });
    expect(booking.day.toString()).toBe('2026-11-26');
    expect(`${booking.startsAt} to ${booking.endsAt}`).toBe('08:00:00 to 18:00:00');
    const audit = await database.dataSource.query('SELECT act, actor_id, for_person_id, facts FROM audit_entries WHERE subject_id = $1', [booking.id]);
    expect(audit).toEqual([
      { act: 'booking.booked', actor_id: person, for_person_id: person, facts: { spaceId: desk, day: '2026-11-26', part: 'ALL_DAY' } },
    ]);
  });

  it('gives a retry with the same key the first outcome, and books once', async () => {
    const ctx = kernel.context(await given.person());
    const desk = await given.space(await given.floor());
    const [first, again] = [await book(ctx, desk, { key: 'same' }), await book(ctx, desk, { key: 'same' })];
    expect(bookingOf(again).id).toBe(bookingOf(first).id);
    expect(await held(desk)).toBe(1);
  });

  it('gives two senders of one key at once the same booking', async () => {
    const ctx = kernel.context(await given.person());
    const desk = await given.space(await given.floor());
    const results = await Promise.all(Array.from({ length: 8 }, () => book(ctx, desk, { key: 'double-press' })));
    expect(new Set(results.map(result => bookingOf(result).id)).size).toBe(1);
    expect(await held(desk)).toBe(1);
  });

  it('takes a key for another wish as a mistake', async () => {
    const ctx = kernel.context(await given.person());
    const floor = await given.floor();
    await book(ctx, await given.space(floor), { key: 'reused' });
    await expect(book(ctx, await given.space(floor), { key: 'reused' })).rejects.toThrow(Fault);
  });

  it.each(['', 'x'.repeat(101), 'nul\0'])('takes the key %j as a mistake', async key => {
    const ctx = kernel.context(await given.person());
    await expect(book(ctx, await given.space(await given.floor()), { key })).rejects.toThrow('1 to 100 characters');
  });

  it('lets one booking end exactly when the next begins', async () => {
    const desk = await given.space(await given.floor());
    const [morning, afternoon] = [kernel.context(await given.person()), kernel.context(await given.person())];
    expect((await book(morning, desk, { part: 'MORNING' })).__typename).toBe('SpaceBooked');
    expect((await book(afternoon, desk, { part: 'AFTERNOON' })).__typename).toBe('SpaceBooked');
  });

  it('offers the nearest free desks when somebody was quicker', async () => {
    const floor = await given.floor();
    const [d1, d2, d3] = [await given.space(floor, { x: 0 }), await given.space(floor, { x: 40 }), await given.space(floor, { x: 400 })];
    await book(kernel.context(await given.person()), d1);
    const result = await book(kernel.context(await given.person()), d1);
    if (result.__typename !== 'SpaceTaken') throw new Error(result.__typename);
    expect(result.alternatives.map(each => each.spaceId)).toEqual([d2, d3]);
    expect(result.message).toContain('Somebody else has booked');
  });

  it('names the desk that a person holds already', async () => {
    const floor = await given.floor();
    const ctx = kernel.context(await given.person());
    const first = bookingOf(await book(ctx, await given.space(floor)));
    expect(await book(ctx, await given.space(floor))).toMatchObject({ __typename: 'AlreadyBooked', booking: { id: first.id } });
  });

  it('lets a person hold a desk and a parking bay at once', async () => {
    const floor = await given.floor();
    const ctx = kernel.context(await given.person());
    expect((await book(ctx, await given.space(floor))).__typename).toBe('SpaceBooked');
    expect((await book(ctx, await given.space(floor, { kind: 'PARKING_BAY', code: 'P01' }))).__typename).toBe('SpaceBooked');
  });
});

describe('every other refusal', () => {
  it.each<[string, (floor: GivenFloor, person: PersonId) => Promise<{ space?: SpaceId; day?: string }>]>([
    ['SpaceNotFound', async () => ({ space: 'nonsense' as SpaceId })],
    ['SpaceNotFound', async () => ({ space: '11111111-1111-4111-8111-111111111111' as SpaceId })],
    ['KindNotBookable', async floor => ({ space: await given.space(floor, { kind: 'LOCKER', code: 'L01' }) })],
    ['SpaceNotInUse', async floor => ({ space: await given.space(floor, { closedReason: 'Broken screen' }) })],
    ['SpaceIsFixed', async floor => ({ space: await given.space(floor, { fixedTo: await given.person() }) })],
    ['SiteClosed', async () => ({ day: '2026-11-28' })],
    ['TimeHasPassed', async () => ({ day: '2026-11-20' })],
    ['DayTooFar', async () => ({ day: '2026-12-22' })],
  ])('%s', async (expected, arrange) => {
    const floor = await given.floor();
    const person = await given.person();
    const { space = await given.space(floor), day = '2026-11-26' } = await arrange(floor, person);
    const result = await book(kernel.context(person), space, { day: Temporal.PlainDate.from(day) });
    expect(result.__typename).toBe(expected);
    expect(result).toHaveProperty('message', expect.stringMatching(/\.$/));
  });

  it('LeavingBefore, SiteClosed on a closed day, and SpaceNotFound once a space is removed', async () => {
    const floor = await given.floor();
    const desk = await given.space(floor);
    expect((await book(kernel.context(await given.person({ leftOn: '2026-11-25' })), desk)).__typename).toBe('LeavingBefore');
    await given.closedDay(floor.siteId, '2026-11-27', 'Staff day');
    const closed = await book(kernel.context(await given.person()), desk, { day: Temporal.PlainDate.from('2026-11-27') });
    expect(closed).toMatchObject({ __typename: 'SiteClosed', message: expect.stringContaining('Staff day') });
    await database.dataSource.query('UPDATE spaces SET removed_at = now() WHERE id = $1', [desk]);
    expect((await book(kernel.context(await given.person()), desk)).__typename).toBe('SpaceNotFound');
  });

  it('keeps nothing of a refused wish, so its key can be used again', async () => {
    const floor = await given.floor();
    const desk = await given.space(floor);
    const winner = kernel.context(await given.person());
    const won = bookingOf(await book(winner, desk));
    const ctx = kernel.context(await given.person());
    expect((await book(ctx, desk, { key: 'twice' })).__typename).toBe('SpaceTaken');
    await cancelBooking.run(winner, { bookingId: won.id });
    expect((await book(ctx, desk, { key: 'twice' })).__typename).toBe('SpaceBooked');
  });
});

describe('two callers at once', () => {
  it('booking_one_per_space: one of sixteen people gets the desk, the others hear that it is taken', async () => {
    const desk = await given.space(await given.floor());
    const people = await Promise.all(Array.from({ length: 16 }, () => given.person()));
    const results = await Promise.all(people.map(person => book(kernel.context(person), desk)));
    expect(results.map(result => result.__typename).sort()).toEqual(['SpaceBooked', ...Array<string>(15).fill('SpaceTaken')]);
    expect(await held(desk)).toBe(1);
  });

  it('booking_one_of_a_kind_per_person: one person who presses for eight desks gets one', async () => {
    const floor = await given.floor();
    const person = await given.person();
    const desks = await Promise.all(Array.from({ length: 8 }, () => given.space(floor)));
    const results = await Promise.all(desks.map(desk => book(kernel.context(person), desk)));
    expect(results.map(result => result.__typename).sort()).toEqual([...Array<string>(7).fill('AlreadyBooked'), 'SpaceBooked']);
  });

  it('fills every desk when many press for few', async () => {
    const floor = await given.floor();
    const desks = await Promise.all(Array.from({ length: 4 }, () => given.space(floor)));
    const people = await Promise.all(Array.from({ length: 12 }, () => given.person()));
    await Promise.all(people.flatMap(person => desks.map(desk => book(kernel.context(person), desk))));
    expect(await Promise.all(desks.map(held))).toEqual([1, 1, 1, 1]);
  });
});

describe('days on which the clocks change', () => {
  it.each(['2027-03-28', '2027-10-31'])('books the whole of %s at its local times', async day => {
    clock.move(`${day}T00:10:00Z`);
    const desk = await given.space(await given.floor({ weekdays: [1, 2, 3, 4, 5, 6, 7], opens: '00:00', closes: '23:59' }));
    const booking = bookingOf(await book(kernel.context(await given.person()), desk, { day: Temporal.PlainDate.from(day) }));
    expect(booking.day.toString()).toBe(day);
    const [row] = await database.dataSource.query<{ hours: number }[]>(
      'SELECT extract(epoch FROM upper(during) - lower(during))::float / 3600 AS hours FROM bookings WHERE id = $1', [booking.id]);
    expect(row?.hours).toBeCloseTo(day === '2027-03-28' ? 23 : 25, 1);
    clock.move('2026-11-23T10:00:00Z');
  });
});

describe('cancelling', () => {
  it('frees the space, and doing it again is no mistake', async () => {
    const ctx = kernel.context(await given.person());
    const desk = await given.space(await given.floor());
    const { id } = bookingOf(await book(ctx, desk));
    expect(await cancelBooking.run(ctx, { bookingId: id })).toMatchObject({ __typename: 'BookingCancelled', booking: { state: 'CANCELLED' } });
    expect(await cancelBooking.run(ctx, { bookingId: id })).toMatchObject({ __typename: 'BookingCancelled' });
    expect((await book(kernel.context(await given.person()), desk)).__typename).toBe('SpaceBooked');
  });

  it("answers somebody else's booking exactly like one that is not there", async () => {
    const { id } = bookingOf(await book(kernel.context(await given.person()), await given.space(await given.floor())));
    const stranger = kernel.context(await given.person());
    const theirs = await cancelBooking.run(stranger, { bookingId: id });
    expect(theirs.__typename).toBe('BookingNotFound');
    expect(await cancelBooking.run(stranger, { bookingId: 'nonsense' })).toEqual(theirs);
  });

  it('refuses once it is over', async () => {
    const person = await given.person();
    const { id } = bookingOf(await book(kernel.context(person), await given.space(await given.floor())));
    clock.move('2026-11-26T18:00:00Z');
    expect((await cancelBooking.run(kernel.context(person), { bookingId: id })).__typename).toBe('BookingIsOver');
    clock.move('2026-11-23T10:00:00Z');
  });
});
