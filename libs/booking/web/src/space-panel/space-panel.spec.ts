import { spaceStates } from '@hearth/booking/domain';
import { expectAccessible, renderScreen } from '@hearth/shared/web-testing';
import { screen } from '@testing-library/dom';
import type { Holding } from '../office/open-floor';
import type { Offer } from '../space-list/space-list';
import { aDesk, aHolding, someSpaces } from '../testing/an-office.testing';
import { SpacePanel } from './space-panel';

async function show(holdings: readonly Holding[] = [], inputs: Readonly<Record<string, unknown>> = {}) {
  const acts: (string | Offer)[] = [];
  const states = spaceStates(someSpaces, holdings, 'ALL_DAY');
  const space = someSpaces.find(({ id }) => id === 'd2') ?? aDesk();
  const given = { space, zone: 'North range', spaces: someSpaces, states, day: '2026-11-26', ...inputs };
  const trial = await renderScreen(SpacePanel, { inputs: given });
  const { booked, cancelled, closed } = trial.fixture.componentInstance;
  booked.subscribe(({ spaceId, part }) => acts.push({ spaceId, part }));
  cancelled.subscribe((bookingId) => acts.push(bookingId));
  closed.subscribe(() => acts.push('closed'));
  return { ...trial, acts };
}

describe('the panel of a space', () => {
  it('says what a free desk has and who sits near, and books it', async () => {
    const { acts, user } = await show([
      aHolding({ spaceId: 'd1', team: true, name: 'Tom Whitlock', initials: 'TW' }),
      aHolding({ spaceId: 'd6', name: 'Eleri Jones', initials: 'EJ' }),
    ]);

    expect(screen.getByRole('region', { name: 'Desk D002' })).toHaveTextContent('Free all day');
    expect(screen.getByText('Bank A, North range')).toBeVisible();
    expect(screen.getByRole('list', { name: 'What it has' })).toHaveTextContent('Two screensBy a window');
    expect(screen.getByText('Tom Whitlock, next to it')).toBeVisible();
    expect(screen.getByText('Eleri Jones, in this bank')).toBeVisible();
    expect(screen.getByText('One of your team sits near.')).toBeVisible();
    await expectAccessible();

    await user.click(screen.getByRole('button', { name: 'Book D002 for Thursday' }));
    expect(acts).toEqual([{ spaceId: 'd2', part: 'ALL_DAY' }]);
  });

  it('books the half that is free', async () => {
    const { acts, user } = await show([aHolding({ part: 'MORNING' })]);

    expect(screen.getByText('Half free')).toBeVisible();
    expect(screen.getByText('Priya Shah, in the morning')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Book D002 for Thursday afternoon' }));

    expect(acts).toEqual([{ spaceId: 'd2', part: 'AFTERNOON' }]);
  });

  it('says who sits at a desk that is taken, and offers nothing', async () => {
    await show([aHolding()]);

    expect(screen.getByRole('heading', { name: 'Who sits here' })).toBeVisible();
    expect(screen.getByText('Priya Shah')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Book/ })).toBeNull();
  });

  it('cancels what is mine', async () => {
    const { acts, user } = await show([aHolding({ mine: true, bookingId: 'booking-1' })]);

    await user.click(screen.getByRole('button', { name: 'Cancel booking' }));

    expect(acts).toEqual(['booking-1']);
  });

  it('offers no way to cancel where the button to book stood a moment ago', async () => {
    await show([aHolding({ mine: true, bookingId: 'booking-1' })], { justBooked: true });

    expect(screen.queryByRole('button', { name: 'Cancel booking' })).toBeNull();
  });

  it('says why a desk isn’t in use', async () => {
    await show([], { space: someSpaces.find(({ id }) => id === 'd5') });

    expect(screen.getByText('Not in use: Broken screen')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Book/ })).toBeNull();
  });

  it('closes by its button and by Escape', async () => {
    const { acts, fixture, user } = await show();

    await user.click(screen.getByRole('button', { name: 'Close' }));
    fixture.componentInstance.focus();
    expect(screen.getByRole('heading', { name: 'Desk D002' })).toHaveFocus();
    await user.keyboard('{Escape}');

    expect(acts).toEqual(['closed', 'closed']);
  });
});
