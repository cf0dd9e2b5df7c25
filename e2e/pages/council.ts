import type { Page } from '@playwright/test';

interface DemoPerson {
  readonly objectId: string;
  readonly name: string;
  readonly note: string;
  readonly roles: readonly string[];
}

/** Every journey has people of its own, so that none stands in another's way. */
export async function personOfTheCouncil(page: Page, note: RegExp, nth = 0): Promise<DemoPerson> {
  const response = await page.request.get('/auth/demo/people');
  const people = ((await response.json()) as DemoPerson[]).filter(person => note.test(person.note) && person.roles.length === 0);
  const person = people[nth];
  if (!person) throw new Error(`The sample council has no ${note} number ${nth + 1}`);
  return person;
}

/** Signs in without the pages of sign-in, which have a journey of their own, and opens a page. */
export async function signInAs(page: Page, person: DemoPerson, path = '/office'): Promise<void> {
  await page.goto(`/auth/sign-in?return=${encodeURIComponent(path)}`);
  await page.waitForURL(/\/sign-in\/choose\?state=/);
  const state = new URL(page.url()).searchParams.get('state') ?? '';
  await page.goto(`/auth/callback?code=${encodeURIComponent(person.objectId)}&state=${encodeURIComponent(state)}`);
}
