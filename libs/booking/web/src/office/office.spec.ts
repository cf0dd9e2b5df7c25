import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { RouterTestingHarness } from '@angular/router/testing';
import { Announcer } from '@hearth/shared/web-kernel';
import { expectAccessible, FakeServer, setUpKernel } from '@hearth/shared/web-testing';
import { screen, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { aDesk, aDrawing, aHolding, anOffice, type OfficeFacts, onScreen } from '../testing/an-office.testing';
import { Office } from './office';
import { FloorChangedDocument, FloorOnDayDocument, SitesDocument } from './office.documents';

const user = userEvent.setup();

async function open(address = '/office', given: Partial<OfficeFacts> = {}, width: 'wide' | 'narrow' = 'wide') {
  onScreen(width);
  const server = new FakeServer();
  const facts = anOffice(server, given);
  await setUpKernel({ server, routes: [{ path: 'office', component: Office }] });
  await RouterTestingHarness.create(address);
  return { server, facts };
}

const cell = (name: RegExp) => screen.findByRole('gridcell', { name });
const leadsTo = (address: string) => waitFor(() => expect(TestBed.inject(Router).url).toBe(address));
const announced = () => TestBed.inject(Announcer).words();

describe('the office', () => {
  it('speaks Welsh', async () => {
    onScreen('wide');
    const server = new FakeServer();
    anOffice(server);
    await setUpKernel({ server, locale: 'cy', routes: [{ path: 'office', component: Office }] });
    await RouterTestingHarness.create('/office');

    expect(await screen.findByText('Mae 5 o 5 desg yn rhydd ar dydd Iau 26 Tachwedd.')).toBeVisible();
    expect(await cell(/^D002, yn rhydd drwy’r dydd, dwy sgrin/)).toBeVisible();
  });

  it('says how many desks are free, who of the team is here and what is mine', async () => {
    await open('/office', { holdings: [aHolding({ team: true }), aHolding({ spaceId: 'd3', mine: true, bookingId: 'booking-1' })] });

    expect(await screen.findByText('3 of 5 desks are free on Thursday 26 November.')).toBeVisible();
    expect(screen.getByText(/1 of your team is here. You have D003./)).toBeVisible();
    await expectAccessible();
  });

  it('says that it is loading until a floor is there', async () => {
    onScreen('wide');
    const { server } = await setUpKernel({ routes: [{ path: 'office', component: Office }] });
    await RouterTestingHarness.create('/office');

    expect(screen.getByText('Loading')).toBeInTheDocument();
    expect(screen.queryByRole('grid')).toBeNull();
    await expectAccessible();

    anOffice(server);
    expect(await screen.findByRole('grid', { name: 'Desks and rooms on Floor 2, Thursday 26 November' })).toBeVisible();
    expect(screen.queryByText('Loading')).toBeNull();
  });

  it('shows the first open day of the first floor, and keeps what is chosen in the address', async () => {
    await open();

    await user.selectOptions(await screen.findByLabelText('Floor'), 'Floor 3');
    await leadsTo('/office?site=mill-lane&floor=floor-3');
    await user.selectOptions(screen.getByLabelText('When'), 'Afternoon');
    await leadsTo('/office?site=mill-lane&floor=floor-3&part=afternoon');
    await user.click(await screen.findByRole('link', { name: /Fri 27 November, Full/ }));
    await leadsTo('/office?site=mill-lane&floor=floor-3&part=afternoon&day=2026-11-27');

    expect(await screen.findByText(/on the afternoon of Friday 27 November/)).toBeVisible();
    expect(screen.getByRole('link', { name: /Fri 27/ })).toHaveAttribute('aria-current', 'date');
  });

  it('begins with the floor that was looked at last', async () => {
    onScreen('wide');
    const server = new FakeServer();
    anOffice(server);
    localStorage.setItem('hearth.floor', 'floor-3');
    await setUpKernel({ server, routes: [{ path: 'office', component: Office }] });
    await RouterTestingHarness.create('/office');

    await waitFor(() => expect(screen.getByLabelText('Floor')).toHaveValue('floor-3'));
  });

  it('begins on the first visit with the floor where the person mostly sits', async () => {
    await open('/office', { myUsualFloorId: 'floor-3' });

    await waitFor(() => expect(screen.getByLabelText('Floor')).toHaveValue('floor-3'));
  });

  it('shows the same floor as a list', async () => {
    await open();
    await cell(/^D001/);

    await user.click(screen.getByLabelText('List'));

    expect(await screen.findByRole('heading', { name: 'Bank A, North range' })).toBeVisible();
    expect(screen.queryByRole('grid')).toBeNull();
    await expectAccessible();
  });

  it('begins with the list on a small screen', async () => {
    await open('/office', {}, 'narrow');

    expect(await screen.findByRole('button', { name: 'Only free 6' })).toBeVisible();
  });

  it('says why nothing can be booked on a day, and offers nothing', async () => {
    await open('/office?day=2026-12-25&space=d2', { notBookable: 'Mill Lane is closed on Friday 25 December: Christmas Day.' });

    expect(await screen.findByText('Nobody can book on Friday 25 December.')).toBeVisible();
    expect(screen.getByText('Mill Lane is closed on Friday 25 December: Christmas Day.')).toBeVisible();
    expect(await screen.findByRole('heading', { name: 'Desk D002' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Book/ })).toBeNull();
  });

  it('says so when there is no floor yet', async () => {
    await open('/office', { sites: [] });

    expect(await screen.findByRole('heading', { name: 'There is no floor here yet' })).toBeVisible();
    await expectAccessible();
  });

  it('says so when a floor has nothing to book', async () => {
    await open('/office', { drawing: aDrawing({ spaces: [aDesk({ kind: 'LOCKER', bank: null })] }) });

    expect(await screen.findByRole('heading', { name: 'Nothing to book on this floor' })).toBeVisible();
  });

  it('says what broke, with the reference, and tries again', async () => {
    onScreen('wide');
    const { server } = await setUpKernel({ routes: [{ path: 'office', component: Office }] });
    await RouterTestingHarness.create('/office');
    await server.fail(SitesDocument, 'INTERNAL_SERVER_ERROR');

    expect(await screen.findByText('Reference to quote: ref-1')).toBeVisible();
    await expectAccessible();

    anOffice(server);
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await cell(/^D001, free all day/)).toBeVisible();
    expect(screen.queryByText(/Reference/)).toBeNull();
  });
});

describe('what others do', () => {
  it('shows on the open floor, and is read out only for the space that is open', async () => {
    const { server, facts } = await open('/office?space=d3');
    await cell(/^D002, free all day/);

    facts.holdings = [aHolding()];
    await server.change(FloorChangedDocument, { floorChanged: { floorId: 'floor-2', day: '2026-11-26', spaceIds: ['d2'] } });
    expect(await cell(/^D002, taken by Priya Shah/)).toBeVisible();
    expect(announced()).toBe('');

    facts.holdings = [aHolding(), aHolding({ spaceId: 'd3', name: 'Tom Whitlock', initials: 'TW' })];
    await server.change(FloorChangedDocument, { floorChanged: { floorId: 'floor-2', day: '2026-11-26', spaceIds: ['d3'] } });
    await waitFor(() => expect(announced()).toBe('Desk D003 has changed: taken by Tom Whitlock.'));
  });

  it('is asked for once when there is much of it', async () => {
    const { server } = await open();
    await cell(/^D002, free all day/);
    let asked = 0;
    server.always(FloorOnDayDocument, ({ floorId, day, part }) => {
      asked += 1;
      return { spacesOn: { floorId, day, part, notBookable: null, holdings: [aHolding()] } };
    });

    for (const spaceId of ['d1', 'd2', 'd3']) {
      await server.change(FloorChangedDocument, { floorChanged: { floorId: 'floor-2', day: '2026-11-26', spaceIds: [spaceId] } });
    }

    await cell(/^D002, taken by Priya Shah/);
    expect(asked).toBe(1);
  });

  it('is asked for in the background, which keeps no session from going idle; what the person opens is not', async () => {
    const { server } = await open();
    await cell(/^D002, free all day/);
    const sent = jest.spyOn(globalThis, 'fetch');
    const inBackground = () => sent.mock.calls.map(([, request]) => new Headers(request?.headers).get('x-hearth-background'));

    await server.change(FloorChangedDocument, { floorChanged: { floorId: 'floor-2', day: '2026-11-26', spaceIds: ['d2'] } });
    await waitFor(() => expect(inBackground()).toEqual(['1', '1']));

    await user.click(screen.getByRole('link', { name: /Fri 27 November, Full/ }));
    await waitFor(() => expect(inBackground()).toEqual(['1', '1', null]));
    sent.mockRestore();
  });

  it('takes the button of the space that is open, and the focus on it goes to the title', async () => {
    const { server, facts } = await open('/office?space=d2');
    (await screen.findByRole('button', { name: 'Book D002 for Thursday' })).focus();

    facts.holdings = [aHolding()];
    await server.change(FloorChangedDocument, { floorChanged: { floorId: 'floor-2', day: '2026-11-26', spaceIds: ['d2'] } });

    await waitFor(() => expect(screen.getByRole('heading', { name: 'Desk D002' })).toHaveFocus());
    expect(screen.queryByRole('button', { name: /^Book/ })).toBeNull();
  });

  it('brings a new drawing when the floor itself changed', async () => {
    const { server, facts } = await open();
    await cell(/^D001/);

    facts.sites = facts.sites.map((site) => ({ ...site, floors: site.floors.map((floor) => ({ ...floor, planVersion: 2 })) }));
    facts.drawing = aDrawing({ planVersion: 2, spaces: [aDesk({ code: 'D020' })] });
    await server.change(FloorChangedDocument, { floorChanged: { floorId: 'floor-2', day: '2026-11-26', spaceIds: [] } });

    expect(await cell(/^D020/)).toBeVisible();
  });
});
