import { TestBed } from '@angular/core/testing';
import { Router, RouterOutlet } from '@angular/router';
import { Component } from '@angular/core';
import { Connection, Fault } from '@hearth/shared/web-kernel';
import { expectAccessible, renderScreen } from '@hearth/shared/web-testing';
import { screen, waitFor } from '@testing-library/dom';
import { FaultPage } from './fault-page';
import { Help } from './help';
import { Lost } from './lost';

@Component({ imports: [RouterOutlet], template: '<main><router-outlet /></main>' })
class Site {}

describe('the page for an address that isn’t there', () => {
  it('says where one can go', async () => {
    await renderScreen(Lost);

    expect(screen.getByRole('heading', { name: 'We can’t find that page' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'See the office and book a desk' })).toHaveAttribute('href', '/office');
    await expectAccessible();
  });
});

describe('the help page', () => {
  it('answers what people ask', async () => {
    await renderScreen(Help);

    expect(screen.getByRole('heading', { name: 'Book a desk' })).toBeVisible();
    await expectAccessible();
  });
});

describe('the page for one that didn’t open', () => {
  it('gives the reference and tries the same address again', async () => {
    const { address, user } = await renderScreen(Site, { routes: [{ path: 'fault', component: FaultPage }] });
    await TestBed.inject(Router).navigateByUrl('/fault', { info: new Fault('UNAVAILABLE', 'ref-9') });

    expect(await screen.findByText(/^Hearth can’t do this at the moment/)).toBeVisible();
    expect(screen.getByText('Reference to quote: ref-9')).toBeVisible();
    await expectAccessible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(address.reloads).toBe(1);
  });

  it('tries by itself when the network is back', async () => {
    const { address } = await renderScreen(Site, { routes: [{ path: 'fault', component: FaultPage }] });
    TestBed.inject(Connection).lost();
    await TestBed.inject(Router).navigateByUrl('/fault', { info: new Fault('OFFLINE') });
    expect(await screen.findByText(/^We can’t reach Hearth/)).toBeVisible();

    TestBed.inject(Connection).found();

    await waitFor(() => expect(address.reloads).toBe(1));
  });
});
