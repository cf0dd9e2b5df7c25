import { expect, type Page, test } from '@playwright/test';
import { expectAxeClean } from '../pages/axe.ts';
import { personOfTheCouncil, signInAs } from '../pages/council.ts';

test('a newcomer chooses a person of the sample council and lands where they meant to go', async ({ page }) => {
  await page.goto('/my-bookings');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sign in to Hearth');
  await expectAxeClean(page);
  await page.getByRole('link', { name: 'Choose who to be' }).click();
  await expect(page.getByRole('heading', { name: 'Choose who to be' })).toBeVisible();
  await expectAxeClean(page);
  await page.getByLabel('Find a person').fill('line manager of six');
  await page.getByRole('link', { name: /Line manager of six/ }).first().click();
  await expect(page).toHaveURL(/\/my-bookings$/);
  await expect(page.getByRole('heading', { name: 'My bookings', level: 1 })).toBeVisible();
  const cookies = await page.context().cookies();
  const session = cookies.find(cookie => cookie.name === '__Host-Http-hearth');
  expect(session).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', path: '/' });
});

test('signing out in one tab signs out the other', async ({ context }) => {
  const [one, two] = [await context.newPage(), await context.newPage()];
  await signInAs(one, await personOfTheCouncil(one, /Libraries/, 1), '/office');
  await two.goto('/office');
  await expect(two.getByRole('heading', { name: 'Office', level: 1 })).toBeVisible();
  await one.getByRole('button', { name: /your account$/ }).click();
  await one.getByRole('button', { name: 'Sign out' }).or(one.getByRole('menuitem', { name: 'Sign out' })).click();
  await expect(one).toHaveURL(/\/sign-in/);
  await expect(one.getByText('You’ve signed out.')).toBeVisible();
  await expectAxeClean(one);
  await expect(two.getByRole('heading', { name: 'Your session has ended' })).toBeVisible();
  await expectAxeClean(two);
});

test('a session that ended elsewhere is told, and the way back leads where the person was', async ({ page, browser }) => {
  const person = await personOfTheCouncil(page, /Libraries/, 2);
  const live = socketIsOpen(page);
  await signInAs(page, person, '/office?part=morning');
  await live;
  const elsewhere = await browser.newContext();
  await elsewhere.addCookies(await page.context().cookies());
  const origin = new URL(page.url()).origin;
  await elsewhere.request.post(`${origin}/auth/sign-out`, { headers: { origin, 'x-hearth-request': '1' }, data: {} });
  await elsewhere.close();
  await expect(page.getByRole('heading', { name: 'Your session has ended' })).toBeVisible();
  await expectAxeClean(page);
  await page.getByRole('button', { name: 'Sign in again' }).or(page.getByRole('link', { name: 'Sign in again' })).click();
  await page.getByLabel('Find a person').fill(person.name);
  await page.getByRole('link', { name: new RegExp(person.name) }).first().click();
  await expect(page).toHaveURL(/\/office\?part=morning/);
});

/** Resolves once the server has greeted the page's socket. */
function socketIsOpen(page: Page): Promise<void> {
  return new Promise(resolve => {
    page.on('websocket', socket => {
      socket.on('framereceived', ({ payload }) => {
        if (String(payload).includes('connection_ack')) resolve();
      });
    });
  });
}
