import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DayPart, dayParts, partsOverlap } from '@hearth/shared/words';
import { spaceKinds } from '@hearth/workplace/domain';
import { floorSummary, type HoldingRow, type SpaceRow, spaceStates } from './space-states';

const row = (id: string, more: Partial<SpaceRow> = {}): SpaceRow => ({ id, kind: 'DESK', closedReason: null, fixedToName: null, ...more });
const holding = (spaceId: string, part: DayPart, more: Partial<HoldingRow> = {}): HoldingRow => ({
  spaceId,
  part,
  name: 'Tom Price',
  mine: false,
  team: false,
  ...more,
});
const mine = { name: 'Priya Shah', mine: true, team: true };
const colleague = { name: 'Ana Cox', team: true };

function stateOf(space: SpaceRow, holdings: readonly HoldingRow[], part: DayPart = 'ALL_DAY') {
  const state = spaceStates([space], holdings, part).get(space.id);
  return state && [state.state, state.free, state.holders.map(({ name }) => name).join(', ')];
}

describe('spaceStates', () => {
  it.each<[string, SpaceRow, readonly HoldingRow[], readonly [string, DayPart | undefined, string]]>([
    ['nobody holds', row('d'), [], ['FREE', 'ALL_DAY', '']],
    ['is another than the one that is held', row('d'), [holding('e', 'ALL_DAY')], ['FREE', 'ALL_DAY', '']],
    ['is held all day', row('d'), [holding('d', 'ALL_DAY')], ['TAKEN', undefined, 'Tom Price']],
    ['is held in the morning only', row('d'), [holding('d', 'MORNING')], ['PARTLY_FREE', 'AFTERNOON', 'Tom Price']],
    ['is held in the afternoon only', row('d'), [holding('d', 'AFTERNOON')], ['PARTLY_FREE', 'MORNING', 'Tom Price']],
    [
      'two hold, a half each',
      row('d'),
      [holding('d', 'AFTERNOON', { name: 'Zoë Ali' }), holding('d', 'MORNING')],
      ['TAKEN', undefined, 'Tom Price, Zoë Ali'],
    ],
    ['a colleague of the team holds', row('d'), [holding('d', 'ALL_DAY', colleague)], ['TEAM', undefined, 'Ana Cox']],
    ['I hold', row('d'), [holding('d', 'ALL_DAY', mine)], ['MINE', undefined, 'Priya Shah']],
    ['I hold for half', row('d'), [holding('d', 'MORNING', mine)], ['MINE', 'AFTERNOON', 'Priya Shah']],
    ['I hold though it is out of use', row('d', { closedReason: 'Flood' }), [holding('d', 'MORNING', mine)], ['MINE', undefined, 'Priya Shah']],
    ['is out of use', row('d', { closedReason: 'Flood' }), [], ['NOT_IN_USE', undefined, '']],
    ['is out of use and held', row('d', { closedReason: 'Flood' }), [holding('d', 'ALL_DAY')], ['NOT_IN_USE', undefined, 'Tom Price']],
    ["is somebody's fixed desk", row('d', { fixedToName: 'Tom Price' }), [], ['FIXED', undefined, '']],
    [
      "is somebody's fixed desk, held by them for half",
      row('d', { fixedToName: 'Tom Price' }),
      [holding('d', 'MORNING')],
      ['TAKEN', undefined, 'Tom Price'],
    ],
    ['is my fixed desk', row('d', { fixedToName: 'Priya Shah', fixedToMe: true }), [], ['FREE', 'ALL_DAY', '']],
    ['is a locker', row('l', { kind: 'LOCKER' }), [], ['FIXED', undefined, '']],
    ['has no nulls', row('d', { closedReason: undefined, fixedToName: undefined }), [], ['FREE', 'ALL_DAY', '']],
  ])('of a space that %s', (_, space, holdings, expected) => {
    expect(stateOf(space, holdings)).toEqual(expected);
  });

  it.each<[string, readonly HoldingRow[], DayPart, readonly [string, DayPart | undefined, string]]>([
    ['nobody holds in the morning', [], 'MORNING', ['FREE', 'MORNING', '']],
    ['somebody holds in the other half', [holding('d', 'AFTERNOON')], 'MORNING', ['FREE', 'MORNING', '']],
    ['is held all day, looked at for half', [holding('d', 'ALL_DAY')], 'AFTERNOON', ['TAKEN', undefined, 'Tom Price']],
  ])('of a space that %s', (_, holdings, part, expected) => {
    expect(stateOf(row('d'), holdings, part)).toEqual(expected);
  });

  it('keeps whatever else a holding carries', () => {
    const held = { ...holding('d', 'ALL_DAY'), initials: 'TP' };
    expect(spaceStates([row('d')], [held], 'ALL_DAY').get('d')?.holders[0]?.initials).toBe('TP');
  });
});

describe('floorSummary', () => {
  const desks = [row('a'), row('b'), row('c'), row('d'), row('e', { closedReason: 'Flood' }), row('f', { fixedToName: 'Tom Price' })];
  const others = [row('r', { kind: 'ROOM' }), row('l', { kind: 'LOCKER' })];
  const summary = (holdings: readonly HoldingRow[], part: DayPart = 'ALL_DAY') =>
    floorSummary([...desks, ...others], spaceStates([...desks, ...others], holdings, part), 'DESK');

  it('counts desks that are in use and open to the person', () => {
    expect(summary([])).toEqual({ free: 4, partlyFree: 0, total: 4, team: 0 });
  });

  it('counts a desk that is free for half by itself, and mine as taken', () => {
    const holdings = [holding('a', 'ALL_DAY'), holding('b', 'MORNING'), holding('c', 'ALL_DAY', mine)];
    expect(summary(holdings)).toEqual({ free: 1, partlyFree: 1, total: 4, team: 0 });
    expect(summary(holdings, 'AFTERNOON')).toEqual({ free: 2, partlyFree: 0, total: 4, team: 0 });
  });

  it('counts each colleague of the team once, at desks only, and never the person', () => {
    const holdings = [
      holding('a', 'MORNING', colleague),
      holding('b', 'AFTERNOON', colleague),
      holding('f', 'ALL_DAY', { name: 'Sam Lee', team: true }),
      holding('r', 'ALL_DAY', { name: 'Jo Day', team: true }),
      holding('c', 'ALL_DAY', mine),
    ];
    expect(summary(holdings).team).toBe(2);
    expect(summary(holdings, 'MORNING').team).toBe(2);
  });

  it('counts other kinds too, and nothing on an empty floor', () => {
    const states = spaceStates([...desks, ...others], [], 'ALL_DAY');
    expect(floorSummary([...desks, ...others], states, 'ROOM')).toEqual({ free: 1, partlyFree: 0, total: 1, team: 0 });
    expect(floorSummary([], new Map(), 'DESK')).toEqual({ free: 0, partlyFree: 0, total: 0, team: 0 });
    expect(floorSummary(desks, new Map(), 'DESK')).toEqual({ free: 0, partlyFree: 0, total: 4, team: 0 });
  });
});

describe('spaceStates, whatever the floor', () => {
  const anySpace = fc.record({
    id: fc.constantFrom('a', 'b', 'c'),
    kind: fc.constantFrom(...spaceKinds),
    closedReason: fc.constantFrom(null, 'Flood'),
    fixedToName: fc.constantFrom(null, 'Tom Price'),
    fixedToMe: fc.boolean(),
  });
  const anyFloor = fc.uniqueArray(anySpace, { selector: ({ id }) => id });
  const anyHolding = fc.record({
    spaceId: fc.constantFrom('a', 'b', 'c'),
    part: fc.constantFrom(...dayParts),
    name: fc.constantFrom('Tom Price', 'Ana Cox'),
    mine: fc.boolean(),
    team: fc.boolean(),
  });

  it('never calls a part free in which somebody holds the space', () => {
    fc.assert(
      fc.property(anyFloor, fc.array(anyHolding), fc.constantFrom(...dayParts), (spaces, holdings, part) => {
        for (const [id, { state, free }] of spaceStates(spaces, holdings, part)) {
          const held = holdings.filter((each) => each.spaceId === id);
          if (free) expect(held.some((each) => partsOverlap(each.part, free))).toBe(false);
          if (state === 'FREE') expect(free).toBe(part);
        }
      }),
    );
  });

  it('counts no more free than there are', () => {
    fc.assert(
      fc.property(anyFloor, fc.array(anyHolding), (spaces, holdings) => {
        const { free, partlyFree, total } = floorSummary(spaces, spaceStates(spaces, holdings, 'ALL_DAY'), 'DESK');
        expect(free + partlyFree).toBeLessThanOrEqual(total);
      }),
    );
  });
});
