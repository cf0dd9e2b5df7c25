import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DayPart, dayParts, type PersonId, rangeOf, rangesOverlap } from '@hearth/shared/words';
import { aBooking, anAllHoursSite, aSite, aSpace, awkwardDays, day, facts, moment, priya, time, tom, written, zones } from '../testing/builders';
import type { OwnBooking } from './booking';
import { type BookingFacts, decideBooking } from './decide-booking';

const wish = (on = '2026-11-24', part: DayPart = 'ALL_DAY') => ({ day: day(on), part });
const desk = (more: Parameters<typeof aSpace>[0]) => ({ space: aSpace(more), site: aSite() });

describe('decideBooking', () => {
  it('accepts a wish that nothing stands against, with its times', () => {
    expect(written(decideBooking(wish(), facts()))).toEqual({
      type: 'Accepted',
      startsAt: '08:00:00',
      endsAt: '18:00:00',
      during: { from: '2026-11-24T08:00:00Z', to: '2026-11-24T18:00:00Z' },
    });
  });

  it.each<[string, ReturnType<typeof wish>, Partial<BookingFacts>, object]>([
    ['a space that is not there', wish(), { place: undefined }, { type: 'SpaceNotFound' }],
    ['a locker', wish(), { place: desk({ kind: 'LOCKER' }) }, { type: 'KindNotBookable', kind: 'LOCKER' }],
    [
      'a space that is out of use',
      wish(),
      { place: desk({ closedReason: 'Broken screen' }) },
      { type: 'SpaceNotInUse', code: 'D014', kind: 'DESK', reason: 'Broken screen' },
    ],
    ['a closed day', wish('2026-11-28'), {}, { type: 'SiteClosed', nextOpenDay: '2026-11-30' }],
    ['a day too far', wish('2026-12-22'), {}, { type: 'DayTooFar', opensOn: '2026-11-24' }],
    ['a day that has passed', wish('2026-11-20'), {}, { type: 'TimeHasPassed', today: '2026-11-23' }],
    [
      'a day after the last day here',
      wish('2026-11-25'),
      { sitter: { id: priya, leftOn: day('2026-11-24') } },
      { type: 'LeavingBefore', lastDay: '2026-11-24' },
    ],
    ["somebody else's fixed desk", wish(), { place: desk({ fixedTo: tom }) }, { type: 'SpaceIsFixed', code: 'D014', kind: 'DESK' }],
    [
      'a time at which the person holds another desk',
      wish('2026-11-24', 'MORNING'),
      { ownBookings: [aBooking('2026-11-24', 'ALL_DAY')] },
      { type: 'AlreadyBooked', bookingId: '2026-11-24 ALL_DAY', kind: 'DESK', code: 'D020', day: '2026-11-24', part: 'ALL_DAY' },
    ],
    [
      'a space that somebody holds',
      wish('2026-11-24', 'MORNING'),
      { holdings: [aBooking('2026-11-24', 'MORNING')] },
      { type: 'SpaceTaken', code: 'D014', kind: 'DESK', day: '2026-11-24', part: 'MORNING' },
    ],
  ])('refuses %s, with the facts to act on', (_, wished, more, refusal) => {
    expect(written(decideBooking(wished, facts(more)))).toMatchObject(refusal);
  });

  it.each<[string, ReturnType<typeof wish>, Partial<BookingFacts>]>([
    ["a person's own fixed desk", wish(), { place: desk({ fixedTo: priya }) }],
    ['a room', wish(), { place: desk({ kind: 'ROOM' }) }],
    ['a parking bay', wish(), { place: desk({ kind: 'PARKING_BAY' }) }],
    ['the last day here', wish('2026-11-24'), { sitter: { id: priya, leftOn: day('2026-11-24') } }],
    ['the last day of the window', wish('2026-12-21'), {}],
    ['today, while it lasts', wish('2026-11-23'), { now: moment('2026-11-23T17:59:59Z') }],
    ['an afternoon that begins as the own morning ends', wish('2026-11-24', 'AFTERNOON'), { ownBookings: [aBooking('2026-11-24', 'MORNING')] }],
    ["a morning that ends as another's afternoon begins", wish('2026-11-24', 'MORNING'), { holdings: [aBooking('2026-11-24', 'AFTERNOON')] }],
    ['a day beside those held', wish(), { holdings: [aBooking('2026-11-23', 'ALL_DAY'), aBooking('2026-11-25', 'ALL_DAY')] }],
  ])('accepts %s', (_, wished, more) => {
    expect(decideBooking(wished, facts(more)).type).toBe('Accepted');
  });

  describe('tells the half that is still free when all day is taken in part', () => {
    it.each<[string, BookingFacts['holdings'], string, string | undefined]>([
      ['the afternoon', [aBooking('2026-11-24', 'MORNING')], '2026-11-23T12:00:00Z', 'AFTERNOON'],
      ['the morning', [aBooking('2026-11-24', 'AFTERNOON')], '2026-11-23T12:00:00Z', 'MORNING'],
      ['neither', [aBooking('2026-11-24', 'MORNING'), aBooking('2026-11-24', 'AFTERNOON')], '2026-11-23T12:00:00Z', undefined],
      ['neither, all day being held', [aBooking('2026-11-24', 'ALL_DAY')], '2026-11-23T12:00:00Z', undefined],
      ['not a morning that is over', [aBooking('2026-11-24', 'AFTERNOON')], '2026-11-24T15:00:00Z', undefined],
    ])('%s', (_, holdings, now, freePart) => {
      expect(decideBooking(wish(), facts({ holdings, now: moment(now) }))).toMatchObject({ type: 'SpaceTaken', freePart });
    });
  });

  it('tells the reason that helps most when several apply', () => {
    const reasons = [
      'SpaceNotFound', 'KindNotBookable', 'SpaceNotInUse', 'SiteClosed', 'DayTooFar', 'LeavingBefore',
      'SpaceIsFixed', 'AlreadyBooked', 'SpaceTaken', 'Accepted',
    ];
    // Everything stands against the first; each next one has one thing fewer against it.
    let place: BookingFacts['place'] = { space: aSpace({ kind: 'LOCKER', closedReason: 'Flood', fixedTo: tom }), site: aSite() };
    let against = facts({ sitter: { id: priya, leftOn: day('2026-11-23') }, holdings: [], ownBookings: [] });
    const told = [decideBooking(wish(), { ...against, place: undefined }).type];
    const tell = (on: string) => told.push(decideBooking(wish(on), against).type);
    const change = (space: Parameters<typeof aSpace>[0]) => {
      place = { site: aSite(), space: aSpace({ ...place?.space, ...space }) };
      against = { ...against, place };
    };
    against = { ...against, place, holdings: [aBooking('2026-11-24', 'ALL_DAY')], ownBookings: [aBooking('2026-11-24', 'ALL_DAY')] };
    tell('2027-01-02');
    change({ kind: 'DESK' });
    tell('2027-01-02');
    change({ closedReason: undefined });
    tell('2027-01-02');
    tell('2027-01-04');
    tell('2026-11-24');
    against = { ...against, sitter: { id: priya, leftOn: undefined } };
    tell('2026-11-24');
    change({ fixedTo: undefined });
    tell('2026-11-24');
    against = { ...against, ownBookings: [] };
    tell('2026-11-24');
    against = { ...against, holdings: [] };
    tell('2026-11-24');
    expect(told).toEqual(reasons);
  });

  it('says that the day has passed before it says anything of the person', () => {
    const leaver = facts({ sitter: { id: priya, leftOn: day('2026-11-01') } });
    expect(decideBooking(wish('2026-11-20'), leaver).type).toBe('TimeHasPassed');
  });
});

describe('decideBooking, for any number of wishes one after the other', () => {
  const anyWish = fc.record({
    day: fc.constantFrom(...awkwardDays).map(day),
    part: fc.constantFrom(...dayParts),
    sitter: fc.constantFrom(priya, tom),
    code: fc.constantFrom('D014', 'D020'),
  });

  it('never lets two hold a space at once, nor one person two spaces of a kind', () => {
    fc.assert(
      fc.property(fc.array(anyWish, { maxLength: 12 }), fc.constantFrom(...zones), (wishes, timeZone) => {
        const held: (OwnBooking & { readonly sitter: PersonId })[] = [];
        for (const { sitter, code, ...wished } of wishes) {
          const decision = decideBooking(wished, {
            now: moment('2026-12-01T00:00:00Z'),
            place: { space: aSpace({ code }), site: anAllHoursSite({ timeZone }) },
            sitter: { id: sitter, leftOn: undefined },
            holdings: held.filter((each) => each.code === code),
            ownBookings: held.filter((each) => each.sitter === sitter),
          });
          if (decision.type === 'Accepted') held.push({ ...aBooking('2026-11-24', 'ALL_DAY'), ...wished, sitter, code, during: decision.during });
        }
        const clashes = held.filter((one, index) =>
          held.slice(index + 1).some((other) => rangesOverlap(one.during, other.during) && (one.code === other.code || one.sitter === other.sitter)),
        );
        expect(clashes).toHaveLength(0);
      }),
    );
  });

  it('refuses a person abroad a second desk at the same moment, though the local times and days differ', () => {
    const inAuckland = rangeOf(day('2026-11-25'), { startsAt: time('00:00'), endsAt: time('12:00') }, 'Pacific/Auckland');
    const ownBookings = [{ ...aBooking('2026-11-25', 'MORNING'), during: inAuckland }];
    const decision = decideBooking(wish('2026-11-24', 'AFTERNOON'), facts({ ownBookings }));
    expect(decision.type).toBe('AlreadyBooked');
  });
});
