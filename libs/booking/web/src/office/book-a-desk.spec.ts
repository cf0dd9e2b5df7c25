import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { Announcer } from '@hearth/shared/web-kernel';
import { expectAccessible, FakeServer, setUpKernel } from '@hearth/shared/web-testing';
import { screen, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { BookSpaceDocument, CancelBookingDocument } from '../book-space/book-space.documents';
import { aBooking, aHolding, anOffice, onScreen } from '../testing/an-office.testing';
import { Office } from './office';

const user = userEvent.setup();

async function open(address = '/office', width: 'wide' | 'narrow' = 'wide') {
  onScreen(width);
  const server = new FakeServer();
  const facts = anOffice(server);
  await setUpKernel({ server, routes: [{ path: 'office', component: Office }] });
  await RouterTestingHarness.create(address);
  return { server, facts };
}

const cell = (name: RegExp) => screen.findByRole('gridcell', { name });
const button = (name: RegExp | string) => screen.findByRole('button', { name });
const announced = (words: string) => waitFor(() => expect(TestBed.inject(Announcer).words()).toBe(words));
const mine = aHolding({ name: 'Megan Bevan', initials: 'MB', mine: true, bookingId: 'booking-1' });
const booked = { bookSpace: { __typename: 'SpaceBooked', booking: aBooking() } } as const;
const wish = { spaceId: 'd2', day: '2026-11-26', part: 'ALL_DAY', key: expect.stringMatching(/./) };

describe('booking a desk', () => {
  it('takes two presses; the result stays on the page, with the focus and read out', async () => {
    const { server, facts } = await open();

    await user.click(await cell(/^D002/));
    await user.click(await button('Book D002 for Thursday'));
    facts.holdings = [mine];
    expect(await server.reply(BookSpaceDocument, booked)).toEqual({ input: wish });

    const banner = (await screen.findByText('Desk D002 is booked for Thursday 26 November.')).closest('hearth-banner');
    await waitFor(() => expect(banner).toHaveFocus());
    expect(banner).toHaveTextContent('Floor 2, Mill Lane. 9am to 5pm.');
    await announced('Desk D002 is booked for Thursday 26 November.');
    expect(await cell(/^D002, yours all day/)).toBeVisible();
    await expectAccessible();
  });

  it('shows the desk as mine before the answer', async () => {
    await open('/office?space=d2');

    await user.click(await button('Book D002 for Thursday'));

    expect(await cell(/^D002, yours all day/)).toBeVisible();
    expect(screen.getByText(/You have D002/)).toBeVisible();
  });

  it('is wished for once, however often the button is pressed, and nothing stands in its place', async () => {
    const { server, facts } = await open('/office?space=d2');

    await user.dblClick(await button('Book D002 for Thursday'));
    await waitFor(() => expect(server.waiting(BookSpaceDocument)).toBe(1));
    facts.holdings = [mine];
    await server.reply(BookSpaceDocument, booked);

    await screen.findByText('Desk D002 is booked for Thursday 26 November.');
    expect(server.waiting(BookSpaceDocument)).toBe(0);
    expect(screen.queryByRole('button', { name: /^Book/ })).toBeNull();
    // The only way to cancel is in the banner, far from the press; the panel offers it when it is opened again.
    expect(screen.getAllByRole('button', { name: 'Cancel booking' })).toHaveLength(1);
  });

  it('can be done from the list in one press', async () => {
    const { server, facts } = await open('/office?view=list');

    await user.click(await button('Book D002'));
    facts.holdings = [mine];
    await server.reply(BookSpaceDocument, booked);

    expect(await screen.findByText('Desk D002 is booked for Thursday 26 November.')).toBeVisible();
    expect(await button(/^D002 Yours all day/)).toBeVisible();
  });

  it('closes the sheet of a small screen, so that the result can be seen', async () => {
    const { server } = await open('/office?space=d2', 'narrow');

    await user.click(await button('Book D002 for Thursday'));
    await server.reply(BookSpaceDocument, booked);

    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    const banner = screen.getByText('Desk D002 is booked for Thursday 26 November.').closest('hearth-banner');
    await waitFor(() => expect(banner).toHaveFocus());
  });
});

describe('a desk that can’t be had', () => {
  it('goes back to how it stands, says who was quicker and offers the next on the same button', async () => {
    const { server, facts } = await open('/office?space=d2');
    await user.click(await button('Book D002 for Thursday'));
    facts.holdings = [aHolding()];
    const alternatives = [{ spaceId: 'd3', code: 'D003', reason: 'next to the one you chose' }];
    await server.reply(BookSpaceDocument, { bookSpace: { __typename: 'SpaceTaken', message: 'Taken.', alternatives } });

    const words = 'Someone has just booked D002. D003, next to the one you chose, is free.';
    await waitFor(() => expect(screen.getByText(words).closest('hearth-banner')).toHaveFocus());
    await announced(words);
    expect(await cell(/^D002, taken by Priya Shah/)).toBeVisible();
    await expectAccessible();

    await user.click(await button('Book D003 for Thursday'));
    const { input } = await server.reply(BookSpaceDocument, booked);
    expect(input.spaceId).toBe('d3');
  });

  it('says what I hold already, and leads there', async () => {
    const { server } = await open('/office?space=d3');
    await user.click(await button('Book D003 for Thursday'));
    const message = 'You already have D002 all day on Thursday 26 November.';
    await server.reply(BookSpaceDocument, { bookSpace: { __typename: 'AlreadyBooked', message, booking: aBooking() } });

    expect(await screen.findByText(message)).toBeVisible();
    expect(screen.getByRole('link', { name: 'Look at D002' })).toHaveAttribute('href', expect.stringContaining('space=d2'));
    expect(await cell(/^D003, free all day/)).toBeVisible();
  });

  it('may have been booked all the same when no answer came: the same wish is sent again', async () => {
    const { server } = await open('/office?space=d2');
    await user.click(await button('Book D002 for Thursday'));
    // The first try is sent again at once, without a word.
    await server.fail(BookSpaceDocument, 'OFFLINE');
    await server.fail(BookSpaceDocument, 'UNAVAILABLE');

    expect(await screen.findByText('We don’t know yet if that worked. Trying again can’t book twice.')).toBeVisible();
    expect(await cell(/^D002, free all day/)).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await server.reply(BookSpaceDocument, booked);
    expect(await screen.findByText('Desk D002 is booked for Thursday 26 November.')).toBeVisible();
  });

  it('is wished for with one key as long as no answer came, and with another the next time', async () => {
    const { server } = await open('/office?space=d2');
    const press = async () => user.click(await button(/^Book D002 for Thursday|^Try again/));
    await press();
    await server.fail(BookSpaceDocument, 'UNAVAILABLE');
    await press();
    const refused = { bookSpace: { __typename: 'SpaceNotFound', message: 'This space is not there any more.' } } as const;
    const { input: first } = await server.reply(BookSpaceDocument, refused);
    await screen.findByText('This space is not there any more.');

    await user.click(await cell(/^D002/));
    await press();
    const { input: second } = await server.reply(BookSpaceDocument, refused);

    expect(second.key).not.toBe(first.key);
  });
});

describe('cancelling', () => {
  it('is told on the page, and the desk is free at once', async () => {
    const { server, facts } = await open('/office?space=d2');
    await user.click(await button('Book D002 for Thursday'));
    facts.holdings = [mine];
    await server.reply(BookSpaceDocument, booked);

    await user.click(await button('Cancel booking'));
    expect(await cell(/^D002, free all day/)).toBeVisible();
    facts.holdings = [];
    const cancelled = { __typename: 'BookingCancelled', booking: aBooking({ state: 'CANCELLED', cancellable: false }) } as const;
    expect(await server.reply(CancelBookingDocument, { cancelBooking: cancelled })).toEqual({ input: { bookingId: 'booking-1' } });

    const words = 'Your booking of Desk D002 on Thursday 26 November is cancelled.';
    await waitFor(() => expect(screen.getByText(words).closest('hearth-banner')).toHaveFocus());
    await announced(words);
    expect(screen.queryByRole('button', { name: 'Cancel booking' })).toBeNull();
  });

  it('is refused in words when the booking is over', async () => {
    const { server, facts } = await open();
    facts.holdings = [mine];
    await user.click(await cell(/^D001/));
    await user.click(await screen.findByRole('link', { name: /Fri 27/ }));
    await user.click(await cell(/^D002, yours/));

    await user.click(await button('Cancel booking'));
    await server.reply(CancelBookingDocument, { cancelBooking: { __typename: 'BookingIsOver', message: 'This booking is over.' } });

    expect(await screen.findByText('This booking is over.')).toBeVisible();
    expect(await cell(/^D002, yours all day/)).toBeVisible();
  });
});
