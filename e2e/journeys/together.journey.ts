import { expect, test } from '@playwright/test';
import { expectAxeClean } from '../pages/axe.ts';
import { personOfTheCouncil, signInAs } from '../pages/council.ts';
import { codeOf, OfficePage } from '../pages/office-page.ts';

test('a booking shows on another screen within a second', async ({ browser }) => {
  const [mine, theirs] = [await (await browser.newContext()).newPage(), await (await browser.newContext()).newPage()];
  await signInAs(mine, await personOfTheCouncil(mine, /Elected member/, 0));
  await signInAs(theirs, await personOfTheCouncil(theirs, /Elected member/, 1));
  const [office, other] = [new OfficePage(mine), new OfficePage(theirs)];
  for (const page of [office, other]) {
    await page.openFloor('Mill Lane', 'Second floor');
    await page.page.goto(page.page.url());
  }
  const link = office.page.getByRole('navigation', { name: 'Days' }).getByRole('link', { name: /, ([4-9]|\d\d+) free$/ }).last();
  await link.click();
  const day = new URL(mine.url()).searchParams.get('day') ?? '';
  const place = new URL(theirs.url());
  place.searchParams.set('day', day);
  await theirs.goto(place.href);
  const desk = office.freeDesks().last();
  const code = await codeOf(desk);
  await expect(other.cell(code)).toHaveAccessibleName(/free all day/);
  await theirs.waitForTimeout(500);
  await desk.click();
  await office.panel.getByRole('button', { name: new RegExp(`^Book ${code}`) }).click();
  await expect(mine.getByText(new RegExp(`^Desk ${code} is booked for`)).first()).toBeVisible();
  await expect(other.cell(code)).toHaveAccessibleName(/taken by/, { timeout: 1_000 });
});

test('a lost race is told in words, with the next desk on the same button', async ({ page, browser }) => {
  const rivalPage = await (await browser.newContext()).newPage();
  await signInAs(page, await personOfTheCouncil(page, /Elected member/, 2));
  await signInAs(rivalPage, await personOfTheCouncil(rivalPage, /Elected member/, 3));
  const [office, rival] = [new OfficePage(page), new OfficePage(rivalPage)];
  await office.openFloor('Mill Lane', 'Ground floor');
  await office.openDay(3);
  const desk = office.freeDesks().first();
  const code = await codeOf(desk);
  await desk.click();
  await expect(office.panel.getByRole('button', { name: new RegExp(`^Book ${code}`) })).toBeVisible();
  // The news of the rival's booking is held back, as a slow network would.
  await page.routeWebSocket('**/graphql', () => undefined);
  const place = new URL(page.url());
  await page.goto(place.href);
  await expect(office.panel.getByRole('button', { name: new RegExp(`^Book ${code}`) })).toBeVisible();
  await rivalPage.goto(place.href);
  await rival.panel.getByRole('button', { name: new RegExp(`^Book ${code}`) }).click();
  await expect(rivalPage.getByText(new RegExp(`^Desk ${code} is booked for`)).first()).toBeVisible();
  await office.panel.getByRole('button', { name: new RegExp(`^Book ${code}`) }).click();
  await expect(page.getByText(new RegExp(`Someone has just booked ${code}`)).first()).toBeVisible();
  await expectAxeClean(page);
  const next = page.getByRole('button', { name: /^Book D\d+/ }).first();
  const instead = /D\d+/.exec((await next.textContent()) ?? '')?.[0] ?? '';
  expect(instead).not.toBe(code);
  await next.click();
  await expect(page.getByText(new RegExp(`^Desk ${instead} is booked for`)).first()).toBeVisible();
});

test('without a network the page says so, and goes on by itself', async ({ page, context }) => {
  await signInAs(page, await personOfTheCouncil(page, /Customer Services/, 0));
  const office = new OfficePage(page);
  await expect(office.freeDesks().first()).toBeVisible();
  await context.setOffline(true);
  await expect(page.getByText(/offline/i).first()).toBeVisible();
  await expectAxeClean(page);
  await context.setOffline(false);
  await expect(page.getByText(/offline/i)).toHaveCount(0);
});
