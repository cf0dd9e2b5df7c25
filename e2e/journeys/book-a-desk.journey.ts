import { expect, test } from '@playwright/test';
import { expectAxeClean, expectNoSidewaysScroll } from '../pages/axe.ts';
import { personOfTheCouncil, signInAs } from '../pages/council.ts';
import { codeOf, OfficePage } from '../pages/office-page.ts';

test('book a desk from the plan by mouse, see it in My bookings, cancel it there', async ({ page }) => {
  await signInAs(page, await personOfTheCouncil(page, /Planning|Development/, 0));
  const office = new OfficePage(page);
  await office.openFloor('Mill Lane', 'First floor');
  await office.openDay(0);
  await expectAxeClean(page);
  const desk = office.freeDesks().first();
  const code = await codeOf(desk);
  await desk.click();
  await expectAxeClean(page);
  await office.panel.getByRole('button', { name: new RegExp(`^Book ${code}`) }).click();
  await expect(page.getByText(new RegExp(`^Desk ${code} is booked for`)).first()).toBeVisible();
  await expect(office.cell(code)).toHaveAccessibleName(/yours/);
  await expectAxeClean(page);
  await page.getByRole('link', { name: 'My bookings' }).click();
  await expectAxeClean(page);
  const cancel = page.getByRole('button', { name: new RegExp(`^Cancel booking: Desk ${code}`) });
  await cancel.click();
  await expect(page.getByText(/is cancelled/).first()).toBeVisible();
  await expect(cancel).toBeHidden();
  await expectAxeClean(page);
});

test('a double press books once and cancels nothing', async ({ page }) => {
  await signInAs(page, await personOfTheCouncil(page, /Highways/, 0));
  const office = new OfficePage(page);
  await office.openFloor('Mill Lane', 'First floor');
  await office.openDay(1);
  const desk = office.freeDesks().last();
  const code = await codeOf(desk);
  await desk.click();
  const button = office.panel.getByRole('button', { name: new RegExp(`^Book ${code}`) });
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  await page.mouse.dblclick((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await expect(page.getByText(new RegExp(`^Desk ${code} is booked for`)).first()).toBeVisible();
  await page.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
  await page.reload();
  await expect(office.cell(code)).toHaveAccessibleName(/yours/);
});

test('book and cancel with the keyboard alone', async ({ page }) => {
  await signInAs(page, await personOfTheCouncil(page, /Waste|Parks/, 0));
  const office = new OfficePage(page);
  await office.openFloor('Mill Lane', 'Second floor');
  await office.openDay(2);
  await expect(office.freeDesks().first()).toBeVisible();
  await page.getByRole('button', { name: 'Fit' }).focus();
  await page.keyboard.press('Tab');
  await expect(page.locator(':focus')).toHaveRole('gridcell');
  for (let moves = 0; moves < 60; moves++) {
    if (/^D\d+, free all day/.test((await page.locator(':focus').getAttribute('aria-label')) ?? '')) break;
    await page.keyboard.press('ArrowRight');
  }
  const code = await codeOf(page.locator(':focus'));
  await page.keyboard.press('Enter');
  await expect(office.panel.getByRole('heading', { name: `Desk ${code}` })).toBeVisible();
  const book = office.panel.getByRole('button', { name: new RegExp(`^Book ${code}`) });
  for (let tabs = 0; tabs < 20 && !(await book.evaluate(button => button === document.activeElement)); tabs++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(new RegExp(`^Desk ${code} is booked for`)).first()).toBeVisible();
  const cancel = page.getByRole('button', { name: /^Cancel booking/ }).first();
  for (let tabs = 0; tabs < 60 && !(await cancel.evaluate(button => button === document.activeElement)); tabs++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/is cancelled/).first()).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

  test('book a desk from the list', async ({ page }) => {
    await signInAs(page, await personOfTheCouncil(page, /Council Tax/, 1));
    const office = new OfficePage(page);
    await expect(office.heading).toBeVisible();
    await expect(office.list).toBeChecked();
    await office.openDay(0);
    await expectNoSidewaysScroll(page);
    await expectAxeClean(page);
    const book = page.getByRole('button', { name: /^Book D\d+$/ }).first();
    const code = /D\d+/.exec((await book.textContent()) ?? '')?.[0] ?? '';
    await book.tap();
    await expect(page.getByText(new RegExp(`^Desk ${code} is booked for`)).first()).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAxeClean(page);
    await page.getByRole('link', { name: 'My bookings' }).tap();
    await expect(page.getByRole('heading', { name: `Desk ${code}` })).toBeVisible();
    await expectNoSidewaysScroll(page);
    await expectAxeClean(page);
  });
});
