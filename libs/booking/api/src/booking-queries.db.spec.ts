import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Given, type GivenFloor, TestClock, type TestDatabase, testDatabase, type TestKernel, testKernel } from '@hearth/shared/api-testing';
import type { PersonId, TeamId } from '@hearth/shared/words';
import { BookingQueries } from './booking-queries';

/** Tomorrow already on Kiritimati, and still yesterday on Midway. */
const clock = new TestClock('2026-11-23T10:30:00Z');
let database: TestDatabase;
let kernel: TestKernel;
let given: Given;
let queries: BookingQueries;

beforeAll(async () => {
  database = await testDatabase();
  kernel = await testKernel(database, clock);
  given = new Given(database.dataSource);
  queries = new BookingQueries(database.dataSource, kernel.words);
});

afterAll(async () => {
  await kernel?.close();
  await database?.close();
});

async function sat(personId: PersonId, floor: GivenFloor, ...days: string[]): Promise<void> {
  const spaceId = await given.space(floor);
  for (const day of days) await given.booking(floor, { personId, spaceId, day });
}

function usualFloor(personId: PersonId): Promise<string | undefined> {
  return queries.usualFloor(kernel.context(personId));
}

describe('the floor where somebody mostly sits', () => {
  it('is the one with most of their own days, whatever the team does', async () => {
    const [one, other, teamId] = [await given.floor(), await given.floor(), await given.team()];
    const [me, colleague] = [await given.person({ teamId }), await given.person({ teamId })];
    await sat(me, one, '2026-11-16', '2026-11-17');
    await sat(me, other, '2026-11-18');
    await sat(colleague, other, '2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19');
    expect(await usualFloor(me)).toBe(one.floorId);
  });

  it("is the team's for somebody who booked no desk yet", async () => {
    const [floor, teamId] = [await given.floor(), await given.team()];
    await sat(await given.person({ teamId }), floor, '2026-11-16');
    expect(await usualFloor(await given.person({ teamId }))).toBe(floor.floorId);
  });

  it.each<[string, TeamId | undefined]>([['of a team without bookings', '' as TeamId], ['without a team', undefined]])('is none for somebody %s', async (_who, team) => {
    const person = await given.person(team === undefined ? {} : { teamId: await given.team() });
    expect(await usualFloor(person)).toBeUndefined();
  });

  it.each([
    ['Europe/London', { before: '2026-08-30', first: '2026-08-31', today: '2026-11-23', after: '2026-11-24' }],
    ['Pacific/Kiritimati', { before: '2026-08-31', first: '2026-09-01', today: '2026-11-24', after: '2026-11-25' }],
    ['Pacific/Midway', { before: '2026-08-29', first: '2026-08-30', today: '2026-11-22', after: '2026-11-23' }],
  ])('in %s counts twelve weeks to the day that it is at the site', async (timeZone, { before, first, today, after }) => {
    const floor = await given.floor({ timeZone });
    const floorOf = async (day: string): Promise<string | undefined> => {
      const person = await given.person();
      await sat(person, floor, day);
      return usualFloor(person);
    };
    expect(await Promise.all([before, first, today, after].map(floorOf))).toEqual([undefined, floor.floorId, floor.floorId, undefined]);
  });

  it('takes no account of cancelled bookings and of what is no desk', async () => {
    const floor = await given.floor();
    const person = await given.person();
    await sat(person, floor, '2026-11-16');
    await database.dataSource.query("UPDATE bookings SET state = 'CANCELLED' WHERE person_id = $1", [person]);
    await given.booking(floor, { personId: person, spaceId: await given.space(floor, { kind: 'PARKING_BAY', code: 'P1' }), day: '2026-11-17' });
    expect(await usualFloor(person)).toBeUndefined();
  });
});
