import { jest } from '@jest/globals';
import { Component, inject } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { Router, RouterOutlet } from '@angular/router';
import { renderScreen, setUpKernel } from '@hearth/shared/web-testing';
import { screen, waitFor } from '@testing-library/dom';
import { Words } from '../words/words';
import { Announcer } from './announcer';
import { PageTitle, titled } from './page-title';

@Component({ template: '<h1>Office</h1><button type="button">Book</button>' })
class Office {}

@Component({ template: '<h1>Get help</h1>' })
class Help {}

@Component({ imports: [RouterOutlet], template: '<main><router-outlet /></main>' })
class Site {
  readonly router = inject(Router);
}

const routes = [
  { path: 'office', title: titled('shell.office'), component: Office },
  { path: 'help', title: titled('shell.help'), component: Help },
];

async function show() {
  const { fixture, user } = await renderScreen(Site, { routes });
  const go = (url: string) => fixture.componentInstance.router.navigateByUrl(url);
  await go('/office');
  return { go, user };
}

describe('a page’s title', () => {
  it('says the page, then the product, in the person’s language', async () => {
    await show();
    await waitFor(() => expect(document.title).toBe('Office – Hearth'));

    await TestBed.inject(Words).speak('cy');

    await waitFor(() => expect(document.title).toBe('Swyddfa – Hearth'));
  });

  it('begins with "Error:" after a refused form, until one goes elsewhere', async () => {
    const { go } = await show();
    TestBed.inject(PageTitle).markError(true);
    await waitFor(() => expect(document.title).toBe('Error: Office – Hearth'));

    await go('/help');

    await waitFor(() => expect(document.title).toBe('Get help – Hearth'));
  });

  it('can be named by what the page shows', async () => {
    await show();

    TestBed.inject(PageTitle).name('Desk D014');

    await waitFor(() => expect(document.title).toBe('Desk D014 – Hearth'));
  });
});

describe('the focus', () => {
  it('goes to the heading of the next page', async () => {
    const { go } = await show();

    await go('/help');

    await waitFor(() => expect(screen.getByRole('heading', { name: 'Get help' })).toHaveFocus());
  });

  it('stays where it is on the first page, and when only the day or the view changes', async () => {
    const { go, user } = await show();
    expect(document.body).toHaveFocus();
    await user.click(screen.getByRole('button', { name: 'Book' }));

    await go('/office?view=list');
    await new Promise((resolve) => setTimeout(resolve, 20));

    expect(screen.getByRole('button', { name: 'Book' })).toHaveFocus();
  });
});

describe('the announcer', () => {
  it('gathers a rush of changes into the last sentence, and says the same one twice', async () => {
    await setUpKernel();
    const announcer = TestBed.inject(Announcer);
    jest.useFakeTimers();

    announcer.say('17 desks are free.');
    announcer.say('16 desks are free.');
    jest.advanceTimersByTime(200);
    expect(announcer.words()).toBe('16 desks are free.');

    announcer.say('16 desks are free.');
    expect(announcer.words()).toBe('');
    jest.advanceTimersByTime(200);
    expect(announcer.words()).toBe('16 desks are free.');
    jest.useRealTimers();
  });
});
