import { spaceStates } from '@hearth/booking/domain';
import { aDesk, aHolding, someSpaces } from '../testing/an-office.testing';
import { whoSitsNear } from './who-sits-near';

const desk = aDesk();
const near = (...holdings: Parameters<typeof aHolding>[0][]) => {
  const states = spaceStates(someSpaces, holdings.map(aHolding), 'ALL_DAY');
  return whoSitsNear(desk, someSpaces, states).map(({ person, nearness }) => `${person.name} ${nearness}`);
};

describe('who sits near', () => {
  it('is next to it, opposite, or further along the bank, in that order', () => {
    expect(
      near({ spaceId: 'd6', name: 'Far' }, { spaceId: 'd5', name: 'Across' }, { spaceId: 'd1', name: 'Beside' }),
    ).toEqual(['Beside NEXT_TO', 'Across OPPOSITE', 'Far SAME_BANK']);
  });

  it('puts one’s own team first among those who are as near', () => {
    expect(near({ spaceId: 'd1', name: 'Other' }, { spaceId: 'd3', name: 'Team', team: true })).toEqual(['Team NEXT_TO', 'Other NEXT_TO']);
  });

  it('is neither oneself nor who sits at the desk itself, nor in a room', () => {
    expect(near({ spaceId: 'd1', name: 'Me', mine: true }, { spaceId: 'd2', name: 'Here' }, { spaceId: 'r1', name: 'Room' })).toEqual([]);
  });

  it('is four at most', () => {
    const all = someSpaces.map(({ id }) => ({ spaceId: id, part: 'MORNING' as const, name: `${id} am` }));
    const more = someSpaces.map(({ id }) => ({ spaceId: id, part: 'AFTERNOON' as const, name: `${id} pm` }));
    expect(near(...all, ...more)).toHaveLength(4);
  });
});
