import { expect, type Locator, type Page } from '@playwright/test';

/** The Office, as a person finds their way on it: by what things are called. */
export class OfficePage {
  readonly page: Page;
  readonly heading: Locator;
  readonly plan: Locator;
  readonly list: Locator;
  readonly panel: Locator;

  constructor(page: Page) {
    this.page = page;
    this.heading = page.getByRole('heading', { name: 'Office', level: 1 });
    this.plan = page.getByRole('grid', { name: /^Desks and rooms on/ });
    this.list = page.getByRole('radio', { name: 'List' });
    this.panel = page.getByRole('region', { name: /^Desk / });
  }

  /** Opens the nth coming day on which the person holds no desk and there are some to choose from. Says its name. */
  async openDay(nth: number): Promise<string> {
    const days = this.page.getByRole('navigation', { name: 'Days' }).getByRole('link', { name: /, ([4-9]|\d\d+) free$/ });
    const day = days.nth(nth);
    const name = (await day.getAttribute('aria-label')) ?? (await day.innerText());
    await day.click();
    await expect(this.page).toHaveURL(/day=/);
    return name.replace(/\s+/g, ' ');
  }

  /** Chooses site and floor by their names. */
  async openFloor(site: string, floor: string): Promise<void> {
    await this.page.getByRole('combobox', { name: 'Site' }).selectOption({ label: site });
    await this.page.getByRole('combobox', { name: 'Floor' }).selectOption({ label: floor });
    await expect(this.plan).toHaveAccessibleName(new RegExp(`on ${floor},`));
  }

  /** The cells of desks that are free all day. */
  freeDesks(): Locator {
    return this.plan.getByRole('gridcell', { name: /^D\d+, free all day/ });
  }

  cell(code: string): Locator {
    return this.plan.getByRole('gridcell', { name: new RegExp(`^${code},`) });
  }
}

/** The code at the start of a cell's name. */
export async function codeOf(cell: Locator): Promise<string> {
  const name = (await cell.getAttribute('aria-label')) ?? '';
  return /^[A-Z]\d+/.exec(name)?.[0] ?? '';
}
