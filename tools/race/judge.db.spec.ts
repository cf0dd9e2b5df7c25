import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { judge } from './judge.ts';
import type { Evidence, Findings, Wish } from './judge.ts';
import type { Answer, Cancellation, Press } from './ledger.ts';
import { Office } from './office.ts';
import type { Floor } from './office.ts';
import { specDatabase } from './testing/spec-database.ts';
import type { SpecDatabase } from './testing/spec-database.ts';

const nothing: Findings = { surplus: 0, clashes: 0, unfilled: 0, lost: 0, untold: 0, duplicates: 0, contradictions: 0, faults: 0 };

interface Planted {
  readonly id?: string;
  readonly person?: string;
  readonly desk?: string;
  readonly day?: string;
  readonly part?: 'MORNING' | 'AFTERNOON' | 'ALL_DAY';
  readonly state?: 'BOOKED' | 'CANCELLED' | 'CHECKED_IN';
}

let database: SpecDatabase;
let office: Office;
let floor: Floor;
let day: string;

// What the judges are to find can't be written while the database itself forbids it.
beforeAll(async () => {
  database = await specDatabase();
  await database.client.query('ALTER TABLE bookings DROP CONSTRAINT booking_one_per_space, DROP CONSTRAINT booking_one_of_a_kind_per_person');
  office = await Office.open(database.client, 3);
});

beforeEach(async () => {
  floor = await office.newFloor(3);
  day = office.newDay();
});

afterAll(() => database?.close());

const person = (index = 0): string => office.people[index]?.id ?? '';
const desk = (index = 0): string => floor.deskIds[index] ?? '';

/** Writes a booking as it would be after a race that went wrong. */
async function plant(planted: Planted = {}): Promise<string> {
  const { id = randomUUID(), part = 'ALL_DAY', state = 'BOOKED' } = planted;
  const [from, to] = { MORNING: ['08:00', '13:00'], AFTERNOON: ['13:00', '18:00'], ALL_DAY: ['08:00', '18:00'] }[part] as [string, string];
  await database.client.query(
    `INSERT INTO bookings (id, space_id, person_id, booked_by_id, kind, site_id, floor_id, day, part, starts_at, ends_at, during, state, created_at)
     SELECT $1, s.id, $2, $2, s.kind, f.site_id, f.id, $4, $5, $6, $7, tstzrange($4::date + $6::time, $4::date + $7::time), $8, clock_timestamp()
     FROM spaces s JOIN floors f ON f.id = s.floor_id WHERE s.id = $3`,
    [id, planted.person ?? person(), planted.desk ?? desk(), planted.day ?? day, part, from, to, state],
  );
  return id;
}

/** A press of a person for a desk, the first of each when left out. */
function pressed(answer: Answer, more: Partial<Press> = {}): Press {
  return { personId: person(), spaceId: desk(), key: randomUUID(), answer, milliseconds: 1, ...more };
}

const booked = (bookingId: string, spaceId = desk()): Answer => ({ kind: 'booked', bookingId, spaceId });
const refused: Answer = { kind: 'refused', reason: 'SpaceTaken', alternatives: [] };

function findings(presses: readonly Press[], more: { wishes?: readonly Wish[]; cancellations?: readonly Cancellation[] } = {}): Promise<Findings> {
  const { wishes = [], cancellations = [] } = more;
  const evidence: Evidence = { floorId: floor.floorId, day, wishes, ledger: { presses: [...presses], cancellations: [...cancellations] } };
  return judge(database.client, evidence);
}

describe('the judges', () => {
  it('find nothing where everything is as it was told', async () => {
    const [morning, afternoon, cancelled] = [await plant({ part: 'MORNING' }), await plant({ part: 'AFTERNOON', person: person(1) }), await plant({ state: 'CANCELLED' })];
    const presses = [pressed(booked(morning)), pressed(booked(afternoon), { personId: person(1) }), pressed(booked(cancelled)), pressed(refused)];
    const wishes = [0, 1].map(index => ({ personId: person(index), spaceId: desk() }));
    expect(await findings(presses, { wishes, cancellations: [{ bookingId: cancelled, fault: undefined }] })).toEqual(nothing);
  });

  it('count a desk that three people hold as two too many', async () => {
    const presses = await Promise.all([0, 1, 2].map(async index => pressed(booked(await plant({ person: person(index) })), { personId: person(index) })));
    expect(await findings(presses)).toEqual({ ...nothing, surplus: 2 });
  });

  it('count a desk that is held all day and in the afternoon, whoever checked in', async () => {
    const presses = [
      pressed(booked(await plant({ state: 'CHECKED_IN' }))),
      pressed(booked(await plant({ person: person(1), part: 'AFTERNOON' })), { personId: person(1) }),
    ];
    expect(await findings(presses)).toEqual({ ...nothing, surplus: 1 });
  });

  it('count a person who holds two desks at once, also when the other is on another floor', async () => {
    const elsewhere = (await office.newFloor(1)).deskIds[0] ?? '';
    await plant({ desk: elsewhere });
    const presses = [pressed(booked(await plant({ desk: desk(1) }), desk(1)))];
    expect(await findings(presses)).toEqual({ ...nothing, clashes: 1 });
  });

  it('count a desk left free that somebody without a desk pressed for, once however many did', async () => {
    const wishes = [0, 1].map(index => ({ personId: person(index), spaceId: desk() }));
    expect(await findings([pressed(refused)], { wishes })).toEqual({ ...nothing, unfilled: 1 });
  });

  it('let a desk stay free when those who pressed for it sit elsewhere', async () => {
    const presses = [pressed(booked(await plant({ desk: desk(1) }), desk(1)))];
    expect(await findings(presses, { wishes: [{ personId: person(), spaceId: desk() }] })).toEqual(nothing);
  });

  it('count a booking that was confirmed and is not there, or is on another day or for another person', async () => {
    const [otherDay, otherPerson] = [await plant({ day: office.newDay() }), await plant({ person: person(1), desk: desk(1) })];
    const presses = [pressed(booked(randomUUID())), pressed(booked(otherDay)), pressed(booked(otherPerson, desk(1)))];
    expect(await findings(presses)).toMatchObject({ lost: 3, untold: 0 });
  });

  it('count a booking that was confirmed and cancelled by nobody', async () => {
    expect(await findings([pressed(booked(await plant({ state: 'CANCELLED' })))])).toEqual({ ...nothing, lost: 1 });
  });

  it('count a cancellation that was confirmed while the booking still stands', async () => {
    const id = await plant();
    expect(await findings([pressed(booked(id))], { cancellations: [{ bookingId: id, fault: undefined }] })).toEqual({ ...nothing, lost: 1 });
  });

  it('count a booking that nobody was told of, also a cancelled one', async () => {
    await plant({ state: 'CANCELLED' });
    expect(await findings([])).toEqual({ ...nothing, untold: 1 });
  });

  it('count a second booking by one key, and that its senders were told different things', async () => {
    const [first, second] = [await plant({ state: 'CANCELLED' }), await plant()];
    const [one, other] = [pressed(booked(first), { key: 'same' }), pressed(booked(second), { key: 'same' })];
    expect(await findings([one, other], { cancellations: [{ bookingId: first, fault: undefined }] })).toEqual({ ...nothing, duplicates: 1, contradictions: 1 });
  });

  it('count answers that are neither booked nor refused', async () => {
    const presses = [pressed({ kind: 'fault', reason: 'HTTP 500 without a result' })];
    const cancellations = [{ bookingId: randomUUID(), fault: 'cancelling answered BookingNotFound' }];
    expect(await findings(presses, { cancellations })).toEqual({ ...nothing, faults: 2 });
  });
});
