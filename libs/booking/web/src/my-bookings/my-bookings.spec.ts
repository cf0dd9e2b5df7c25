import { TestBed } from '@angular/core/testing';
import { RouterTestingHarness } from '@angular/router/testing';
import { Announcer } from '@hearth/shared/web-kernel';
import { expectAccessible, setUpKernel } from '@hearth/shared/web-testing';
import type { Locale } from '@hearth/shared/words';
import { screen, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { CancelBookingDocument } from '../book-space/book-space.documents';
import { aBooking } from '../testing/an-office.testing';
import { MyBookings } from './my-bookings';
import { MyBookingsDocument } from './my-bookings.documents';

const user = userEvent.setup();

async function open(address = '/my-bookings', locale: Locale = 'en') {
  const routes = [{ path: 'my-bookings', component: MyBookings }, { path: 'office', children: [] }];
  const { server } = await setUpKernel({ routes, locale });
  await RouterTestingHarness.create(address);
  return server;
}

const room = { ...aBooking().space, id: 'r1', code: 'R1', kind: 'ROOM' as const, name: 'Derwent', bank: null, zoneName: 'Meeting rooms' };
const two = [aBooking(), aBooking({ id: 'booking-2', day: '2026-11-27', part: 'MORNING', endsAt: '13:00', space: room })];
const cancelDesk = () => screen.findByRole('button', { name: 'Cancel booking: Desk D002, Thursday 26 November' });

describe('my bookings', () => {
  it('are loading, then there by day, with what, where and when', async () => {
    const server = await open();
    expect(screen.getByText('Loading')).toBeInTheDocument();

    const asked = await server.reply(MyBookingsDocument, { myBookings: { total: 2, items: two } });

    expect(asked).toEqual({ when: 'COMING', first: 50, skip: 0 });
    expect(await screen.findByRole('region', { name: 'Thursday 26 November' })).toHaveTextContent(
      /Desk D002.*Booked.*9am to 5pm.*Floor 2, Mill Lane. Bank A, North range/,
    );
    expect(screen.getByRole('region', { name: 'Friday 27 November' })).toHaveTextContent(/Room Derwent.*9am to 1pm/);
    expect(screen.getAllByRole('link', { name: 'See it on the plan' })[0]).toHaveAttribute(
      'href',
      '/office?site=mill-lane&floor=floor-2&day=2026-11-26&part=all-day&view=plan&space=d2',
    );
    await expectAccessible();
  });

  it('say what they are for when there are none, and where to begin', async () => {
    const server = await open();
    await server.reply(MyBookingsDocument, { myBookings: { total: 0, items: [] } });

    expect(await screen.findByRole('heading', { name: 'You have nothing booked' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'Find a desk' })).toHaveAttribute('href', '/office');
    await expectAccessible();
  });

  it('that are past come with their year, and can’t be cancelled', async () => {
    const server = await open();
    await server.reply(MyBookingsDocument, { myBookings: { total: 0, items: [] } });
    await user.click(screen.getByLabelText('Past'));

    const past = aBooking({ state: 'ENDED', cancellable: false });
    expect((await server.reply(MyBookingsDocument, { myBookings: { total: 1, items: [past] } })).when).toBe('PAST');

    expect(await screen.findByRole('region', { name: 'Thursday 26 November 2026' })).toHaveTextContent('Over');
    expect(screen.queryByRole('button', { name: /^Cancel/ })).toBeNull();
  });

  it('speak Welsh, each day with a capital since it is a heading', async () => {
    const server = await open('/my-bookings', 'cy');
    await server.reply(MyBookingsDocument, { myBookings: { total: 2, items: two } });

    expect(await screen.findByRole('heading', { name: 'Dydd Iau 26 Tachwedd' })).toBeVisible();
    expect(screen.getByRole('heading', { name: 'Dydd Gwener 27 Tachwedd' })).toBeVisible();
  });

  it('come in pages of 50', async () => {
    const server = await open('/my-bookings?page=2');
    expect((await server.reply(MyBookingsDocument, { myBookings: { total: 120, items: two } })).skip).toBe(50);

    expect(await screen.findByText('Page 2 of 3')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Next page' }));

    expect((await server.reply(MyBookingsDocument, { myBookings: { total: 120, items: two } })).skip).toBe(100);
  });

  it('say what broke, and try again', async () => {
    const server = await open();
    await server.fail(MyBookingsDocument, 'INTERNAL_SERVER_ERROR');
    expect(await screen.findByText('Reference to quote: ref-1')).toBeVisible();

    await user.click(screen.getByRole('button', { name: 'Try again' }));
    await server.reply(MyBookingsDocument, { myBookings: { total: 2, items: two } });

    expect(await cancelDesk()).toBeVisible();
  });
});

describe('cancelling a booking of mine', () => {
  it('is told in its place, with the focus and read out, and moves nothing', async () => {
    const server = await open();
    await server.reply(MyBookingsDocument, { myBookings: { total: 2, items: two } });

    await user.dblClick(await cancelDesk());
    const cancelled = aBooking({ state: 'CANCELLED', cancellable: false });
    const asked = await server.reply(CancelBookingDocument, { cancelBooking: { __typename: 'BookingCancelled', booking: cancelled } });

    expect(asked).toEqual({ input: { bookingId: 'booking-1' } });
    const words = 'Your booking of Desk D002 on Thursday 26 November is cancelled.';
    await waitFor(() => expect(screen.getByText(words)).toHaveFocus());
    await waitFor(() => expect(TestBed.inject(Announcer).words()).toBe(words));
    expect(screen.getByRole('region', { name: 'Thursday 26 November' })).toHaveTextContent('Cancelled');
    expect(server.waiting(CancelBookingDocument)).toBe(0);
    await expectAccessible();
  });

  it('is refused in words when it is over', async () => {
    const server = await open();
    await server.reply(MyBookingsDocument, { myBookings: { total: 2, items: two } });

    await user.click(await cancelDesk());
    await server.reply(CancelBookingDocument, { cancelBooking: { __typename: 'BookingIsOver', message: 'This booking is over.' } });

    await waitFor(() => expect(screen.getByText('This booking is over.')).toHaveFocus());
  });

  it('can be tried again when no answer came', async () => {
    const server = await open();
    await server.reply(MyBookingsDocument, { myBookings: { total: 2, items: two } });
    await user.click(await cancelDesk());
    await server.fail(CancelBookingDocument, 'UNAVAILABLE');

    await user.click(await screen.findByRole('button', { name: 'Try again' }));

    await waitFor(() => expect(server.waiting(CancelBookingDocument)).toBe(1));
  });
});
