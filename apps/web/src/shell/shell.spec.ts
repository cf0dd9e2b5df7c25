import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { Announcer, titled } from '@hearth/shared/web-kernel';
import { aSession, expectAccessible, FakeServer, type KernelOptions, inMinutes, renderScreen } from '@hearth/shared/web-testing';
import { screen, waitFor, within } from '@testing-library/dom';
import { Shell } from './shell';

@Component({ template: '<h1>Office</h1>' })
class Office {}

const routes = [
  { path: 'office', title: titled('shell.office'), component: Office },
  { path: 'my-bookings', title: titled('shell.my-bookings'), component: Office },
];

async function show(options: KernelOptions = {}) {
  const trial = await renderScreen(Shell, { routes, ...options });
  await TestBed.inject(Router).navigateByUrl('/office');
  await screen.findByRole('heading', { name: 'Office' });
  return trial;
}

describe('the shell', () => {
  it('shows where one is, where one can go, and that the data is invented', async () => {
    await show();

    const places = within(screen.getByRole('navigation', { name: 'Main' }));
    expect(places.getByRole('link', { name: 'Office' })).toHaveAttribute('aria-current', 'page');
    expect(places.getByRole('link', { name: 'My bookings' })).not.toHaveAttribute('aria-current');
    expect(screen.getByText('The people, places and bookings here are invented.')).toBeVisible();
    expect(await screen.findByRole('link', { name: 'Get help' })).toHaveAttribute('href', '/help');
    await expectAccessible();
  });

  it('offers nobody’s places and account to somebody who isn’t signed in', async () => {
    await show({ session: null });

    expect(screen.queryByRole('navigation', { name: 'Main' })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Sign out' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Cymraeg' })).toBeVisible();
  });

  it('leads past the header to the page', async () => {
    const { user } = await show();

    await user.click(screen.getByRole('link', { name: 'Skip to the main content' }));

    expect(screen.getByRole('main')).toHaveFocus();
  });

  it('speaks the other language at once, and says that a machine made it', async () => {
    const { user } = await show();

    await user.click(screen.getByRole('button', { name: 'Cymraeg' }));

    expect(await screen.findByRole('link', { name: 'Swyddfa' })).toBeVisible();
    expect(screen.getByText(/^Peiriant a luniodd/)).toBeVisible();
    await waitFor(() => expect(document.title).toBe('Swyddfa – Hearth'));
    expect(screen.getByRole('button', { name: 'English' })).toHaveAttribute('lang', 'en');
  });

  it('reads out what is announced, in its one live region', async () => {
    await show();

    TestBed.inject(Announcer).say('Desk D014 is booked.');

    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Desk D014 is booked.'));
    expect(screen.getAllByRole('status')).toHaveLength(1);
  });
});

describe('the account menu', () => {
  it('says who one is', async () => {
    await show();

    expect(screen.getByRole('button', { name: 'MB, Megan Bevan, your account' })).toBeVisible();
    const menu = within(screen.getByRole('group', { name: 'Signed in as' }));
    expect(menu.getByText('Planning officer')).toBeInTheDocument();
    expect(menu.getByText('Planning')).toBeInTheDocument();
  });

  it('signs out', async () => {
    const server = new FakeServer();
    server.page('/auth/sign-out', { redirectUrl: null });
    const { address, user } = await show({ server });

    await user.click(screen.getByRole('button', { name: 'Sign out' }));

    await waitFor(() => expect(address.left).toEqual(['/sign-in?signed-out=true']));
  });

  it('says so when one is still signed in because the server couldn’t be told', async () => {
    const server = new FakeServer();
    server.page('/auth/sign-out', new TypeError('Failed to fetch'));
    const { address, user } = await show({ server });

    await user.click(screen.getByRole('button', { name: 'Sign out' }));

    expect(await screen.findByText(/^We can’t reach Hearth/)).toBeInTheDocument();
    expect(address.left).toEqual([]);
  });
});

describe('the connection note', () => {
  it('says that one is offline, tries again, and goes when the server answers', async () => {
    const { server, user } = await show();
    window.dispatchEvent(new Event('offline'));
    expect(await screen.findByText('You’re offline.', { selector: 'strong' })).toBeVisible();
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('You’re offline.'));
    expect(within(screen.getByRole('main')).getByRole('button', { name: 'Try again' })).toBeVisible();
    await expectAccessible();

    server.page('/health/live', { status: 'up' });
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    await waitFor(() => expect(screen.queryByText('You’re offline.', { selector: 'strong' })).toBeNull());
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('You’re online again.'));
  });
});

describe('a session that ended', () => {
  it('is said over the page, with the way back to it', async () => {
    const { address, user } = await show();
    const tab = new BroadcastChannel('hearth');
    tab.postMessage('signed-out');
    tab.close();

    const dialog = within(await screen.findByRole('dialog', { name: 'Your session has ended' }));
    await expectAccessible();
    await user.click(dialog.getByRole('button', { name: 'Sign in again' }));

    expect(address.left).toEqual(['/auth/sign-in?return=%2Foffice%3Fday%3D2026-11-26']);
  });

  it('is announced two minutes before, and goes on when one is there', async () => {
    await show({ session: aSession({ idleEndsAt: inMinutes(3.02) }) });

    const dialog = within(await screen.findByRole('dialog', { name: 'Are you still there?' }, { timeout: 3_000 }));

    expect(dialog.getByRole('button', { name: 'Stay signed in' })).toBeVisible();
  });
});
