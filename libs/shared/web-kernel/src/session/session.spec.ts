import { TestBed } from '@angular/core/testing';
import { Router } from '@angular/router';
import { aSession, setUpKernel, FakeServer } from '@hearth/shared/web-testing';
import { waitFor } from '@testing-library/dom';
import { OtherTabs } from './other-tabs';
import { Session } from './session';
import { SessionDocument } from './session.documents';
import { SessionEnd } from './session-end';
import { notSignedIn, signedIn } from './signed-in';

const installation = { name: 'Sample Council', sampleData: true, signIn: 'demo' };
const [blank] = [{ loadComponent: async () => (await import('../fault-note/fault-note')).FaultNote }];
const routes = [
  { path: 'office', canActivate: [signedIn], ...blank },
  { path: 'sign-in', canActivate: [notSignedIn], ...blank },
  { path: 'fault', ...blank },
];

async function show(options: Parameters<typeof setUpKernel>[0] = {}) {
  const outside = await setUpKernel({ routes, ...options });
  return { ...outside, session: TestBed.inject(Session), router: TestBed.inject(Router) };
}

describe('the session', () => {
  it('knows who is signed in and what they may do', async () => {
    const { session } = await show();

    expect(session.person()?.name).toBe('Megan Bevan');
    expect(session.may('booking.book-own')).toBe(true);
    expect(session.may('people.record-leaver')).toBe(false);
    expect(session.installation()?.name).toBe('Sample Council');
  });

  it('asks again after a fault', async () => {
    const { server, session } = await show({ session: 'unknown' });
    await server.fail(SessionDocument, 'UNAVAILABLE');
    await expect(session.known()).rejects.toMatchObject({ kind: 'UNAVAILABLE' });

    const known = session.known();
    await server.reply(SessionDocument, { session: aSession(), installation });
    await known;

    expect(session.person()?.name).toBe('Megan Bevan');
  });

  it('ends when the server closes the line with 4401', async () => {
    const { session } = await show();

    TestBed.inject(SessionEnd).happened();

    expect(session.ended()).toBe(true);
  });

  it('can’t end before it began', async () => {
    const { session } = await show({ session: null });

    TestBed.inject(SessionEnd).happened();

    expect(session.ended()).toBe(false);
  });

  it('goes to sign in and back to the same place', async () => {
    const { address, session } = await show();

    session.signInAgain();

    expect(address.left).toEqual(['/auth/sign-in?return=%2Foffice%3Fday%3D2026-11-26']);
  });
});

describe('signing out', () => {
  it('ends the session on the server and leaves for the sign-in page', async () => {
    const server = new FakeServer();
    server.page('/auth/sign-out', { redirectUrl: null });
    const { address, session } = await show({ server });

    await session.signOut();

    expect(address.left).toEqual(['/sign-in?signed-out=true']);
  });

  it('goes on to the provider when it wants to be signed out of too', async () => {
    const server = new FakeServer();
    server.page('/auth/sign-out', { redirectUrl: 'https://provider.example/sign-out' });
    const { address, session } = await show({ server });

    await session.signOut();

    expect(address.left).toEqual(['https://provider.example/sign-out']);
  });

  it('says so when the server can’t be told', async () => {
    const server = new FakeServer();
    server.page('/auth/sign-out', new TypeError('Failed to fetch'));
    const { address, session } = await show({ server });

    await expect(session.signOut()).rejects.toMatchObject({ kind: 'OFFLINE' });

    expect(session.signingOut()).toBe(false);
    expect(address.left).toEqual([]);
  });
});

describe('several tabs', () => {
  const otherTab = () => {
    const tab = new BroadcastChannel('hearth');
    return { says: (word: string) => tab.postMessage(word), close: () => tab.close() };
  };

  it('are signed out together, and go on together when the same person signs in again', async () => {
    const { server, session } = await show();
    TestBed.inject(OtherTabs);
    const tab = otherTab();

    tab.says('signed-out');
    await waitFor(() => expect(session.ended()).toBe(true));
    server.always(SessionDocument, { session: aSession({ id: '00000000-0000-4000-8000-000000000099' }), installation });
    tab.says('signed-in');

    await waitFor(() => expect(session.ended()).toBe(false));
    tab.close();
  });

  it('stay ended when somebody else signs in', async () => {
    const { server, session } = await show();
    const tab = otherTab();
    tab.says('signed-out');
    await waitFor(() => expect(session.ended()).toBe(true));
    const { person } = aSession();
    const other = aSession({ person: { ...person, id: '00000000-0000-4000-8000-000000000098', name: 'Tom Reid' } });

    server.always(SessionDocument, { session: other, installation });
    tab.says('signed-in');
    await new Promise((resolve) => setTimeout(resolve, 50));

    await waitFor(() => expect(session.ended()).toBe(true));
    expect(session.person()?.name).toBe('Megan Bevan');
    tab.close();
  });
});

describe('pages that need a session', () => {
  it('open for those who have one', async () => {
    const { router } = await show();

    await router.navigateByUrl('/office');

    expect(router.url).toBe('/office');
  });

  it('send the others to sign in, and remember where they wanted to be', async () => {
    const { router } = await show({ session: null });

    await router.navigateByUrl('/office?day=2026-11-26');

    expect(router.url).toBe('/sign-in?return=%2Foffice%3Fday%3D2026-11-26');
  });

  it('show the fault under the same address when nobody can say', async () => {
    const { router, server } = await show({ session: 'unknown' });
    const going = router.navigateByUrl('/office');
    await server.fail(SessionDocument, 'UNAVAILABLE');
    await going;

    expect(router.lastSuccessfulNavigation()?.finalUrl?.toString()).toBe('/fault');
  });

  it('let nobody sign in twice', async () => {
    const { router } = await show();

    await router.navigateByUrl('/sign-in?return=%2Foffice');

    expect(router.url).toBe('/office');
  });
});
