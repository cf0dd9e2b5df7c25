import { expect, test } from '@playwright/test';
import { expectAxeClean, expectNoSidewaysScroll } from '../pages/axe.ts';
import { personOfTheCouncil, signInAs } from '../pages/council.ts';

const pages = ['/office', '/office?view=list', '/my-bookings', '/help', '/nothing-here'];
const looks = [
  { name: 'light', options: {} },
  { name: 'dark', options: { colorScheme: 'dark' } },
  { name: 'forced colours', options: { forcedColors: 'active' } },
  { name: 'narrow', options: { viewport: { width: 320, height: 640 } } },
  { name: 'narrow and dark', options: { viewport: { width: 320, height: 640 }, colorScheme: 'dark' } },
] as const;

for (const { name, options } of looks) {
  for (const language of ['en', 'cy'] as const) {
    test.describe(`${name}, ${language}`, () => {
      test.use(options);

      test('every page is axe clean and scrolls one way', async ({ page }) => {
        await signInAs(page, await personOfTheCouncil(page, /Parks/, 1));
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
        if (language === 'cy') await page.getByRole('button', { name: 'Cymraeg' }).click();
        await expect(page.locator('html')).toHaveAttribute('lang', language === 'cy' ? 'cy' : /^en/);
        for (const path of pages) {
          await page.goto(path);
          await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
          await page.waitForLoadState('networkidle');
          await expectAxeClean(page);
          await expectNoSidewaysScroll(page);
        }
      });
    });
  }
}
