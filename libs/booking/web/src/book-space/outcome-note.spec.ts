import { expectAccessible, renderScreen } from '@hearth/shared/web-testing';
import { Fault } from '@hearth/shared/web-kernel';
import { screen, waitFor } from '@testing-library/dom';
import { aBooking } from '../testing/an-office.testing';
import type { Outcome, Wish } from './outcome';
import { OutcomeNote } from './outcome-note';

const wish: Wish = { spaceId: 'd2', label: 'D002', day: '2026-11-26', part: 'MORNING' };

async function show(outcome: Outcome) {
  const acts: (string | Wish)[] = [];
  const trial = await renderScreen(OutcomeNote, { inputs: { outcome } });
  trial.fixture.componentInstance.cancelled.subscribe((bookingId) => acts.push(bookingId));
  trial.fixture.componentInstance.booked.subscribe((other) => acts.push(other));
  await waitFor(() => expect(document.querySelector('hearth-banner')).toHaveFocus());
  return { ...trial, acts };
}

describe('what came of it', () => {
  it('is a booking, with the way to cancel it', async () => {
    const { acts, user } = await show({ kind: 'BOOKED', booking: aBooking({ part: 'MORNING', endsAt: '13:00' }) });

    expect(screen.getByText('Desk D002 is booked for the morning of Thursday 26 November.')).toBeVisible();
    expect(screen.getByText(/Floor 2, Mill Lane. 9am to 1pm./)).toBeVisible();
    await expectAccessible();

    await user.click(screen.getByRole('button', { name: 'Cancel booking' }));
    expect(acts).toEqual(['booking-1']);
  });

  it('is another space for the same time, when somebody was quicker', async () => {
    const alternatives = [{ spaceId: 'd3', code: 'D003', reason: 'next to the one you chose' }];
    const { acts, user } = await show({ kind: 'NOT_BOOKED', wish, refusal: { __typename: 'SpaceTaken', message: 'Taken.', alternatives } });

    await user.click(screen.getByRole('button', { name: 'Book D003 for Thursday morning' }));

    expect(acts).toEqual([{ ...wish, spaceId: 'd3', label: 'D003' }]);
  });

  it('is the server’s own reason where nothing else is free', async () => {
    await show({ kind: 'NOT_BOOKED', wish, refusal: { __typename: 'SpaceTaken', message: 'Somebody else has booked D002.', alternatives: [] } });

    expect(screen.getByText('Somebody else has booked D002.')).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('is a day that can be booked', async () => {
    await show({ kind: 'NOT_BOOKED', wish, refusal: { __typename: 'SiteClosed', message: 'Closed.', nextOpenDay: '2026-11-27' } });

    expect(screen.getByRole('link', { name: 'Look at Friday 27 November' })).toHaveAttribute('href', '/office?day=2026-11-27');
  });

  it('is unknown when something broke, and another try is safe', async () => {
    let tries = 0;
    const again = async () => void (tries += 1);
    const { user } = await show({ kind: 'UNKNOWN', fault: new Fault('BROKEN', 'ref-1'), again });

    expect(screen.getByText('Reference to quote: ref-1')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(tries).toBe(1);
  });
});
