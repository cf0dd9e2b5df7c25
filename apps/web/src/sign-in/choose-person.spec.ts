import { ActivatedRoute, convertToParamMap } from '@angular/router';
import { FakeServer, expectAccessible, renderScreen } from '@hearth/shared/web-testing';
import { screen, within } from '@testing-library/dom';
import { ChoosePerson } from './choose-person';
import type { DemoPerson } from './demo-people';

const aPerson = (name: string, facts: Partial<DemoPerson> = {}): DemoPerson => ({
  objectId: name.toLowerCase().replace(' ', '-'),
  name,
  jobTitle: 'Planning officer',
  teamName: 'Planning',
  note: 'Planning officer, Planning',
  roles: [],
  ...facts,
});

const people = [
  aPerson('Megan Bevan', { note: 'Line manager of six, Planning', jobTitle: 'Planning manager' }),
  aPerson('Siân Price'),
  aPerson('Tom Reid', { roles: ['Facilities'], teamName: 'Facilities' }),
];

async function show(query: Record<string, string>, found: unknown = people) {
  const server = new FakeServer();
  server.page('/auth/demo/people', found);
  const route = { provide: ActivatedRoute, useValue: { snapshot: { queryParamMap: convertToParamMap(query) } } };
  return renderScreen(ChoosePerson, { server, session: null, providers: [route] });
}

describe('choosing who to be', () => {
  it('suggests a few people first, each a link to the callback', async () => {
    await show({ state: 'abc' });

    const first = await screen.findByRole('region', { name: 'Good people to start with' });
    const link = within(first).getByRole('link', { name: /Line manager of six, Planning/ });
    expect(link).toHaveAttribute('href', '/auth/callback?code=megan-bevan&state=abc');
    expect(within(first).getByRole('link', { name: /Facilities.*Tom Reid/s })).toBeVisible();
    await expectAccessible();
  });

  it('finds a person while one types, accents or not', async () => {
    const { user } = await show({ state: 'abc' });

    await user.type(await screen.findByRole('searchbox', { name: 'Find a person' }), 'sian plan');

    expect(await screen.findByText('1 person found')).toBeVisible();
    expect(screen.getByRole('link', { name: /Siân Price/ })).toBeVisible();
    expect(screen.queryByRole('link', { name: /Tom Reid/ })).toBeNull();
  });

  it('says so when nobody matches, and shows everybody again', async () => {
    const { user } = await show({ state: 'abc' });
    await user.type(await screen.findByRole('searchbox'), 'zzz');

    expect(await screen.findByRole('heading', { name: 'Nobody of that name' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show everyone' }));

    expect(await screen.findByRole('region', { name: 'Good people to start with' })).toBeVisible();
  });

  it('sends back to the beginning those who came by another way', async () => {
    await show({});

    expect(await screen.findByRole('link', { name: 'Go to the sign-in page' })).toBeVisible();
  });

  it('offers another try when the list can’t be fetched', async () => {
    const { server, user } = await show({ state: 'abc' }, new TypeError('Failed to fetch'));
    const again = await screen.findByRole('button', { name: 'Try again' });

    server.page('/auth/demo/people', people);
    await user.click(again);

    expect(await screen.findByRole('link', { name: /Tom Reid Planning/ })).toBeVisible();
  });
});
