import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { setUpKernel } from '@hearth/shared/web-testing';
import { waitFor } from '@testing-library/dom';
import { parse } from 'graphql';
import { waitBeforeTry } from '../graphql/socket';
import { SessionEnd } from '../session/session-end';
import { type LiveChange, LiveUpdates } from './live-updates';

type Change = { readonly floorChanged: { readonly floorId: string } };
const FloorWatch = parse('subscription FloorWatch($id: ID!, $day: LocalDate!) { floorChanged(floorId: $id, day: $day) { floorId } }') as TypedDocumentNode<
  Change,
  { id: string; day: string }
>;

async function listen() {
  const { server } = await setUpKernel();
  const live = TestBed.inject(LiveUpdates);
  const heard: LiveChange<Change>[] = [];
  const listening = live.changes(FloorWatch, { id: 'f', day: '2026-11-24' }).subscribe((change) => heard.push(change));
  await server.change(FloorWatch, { floorChanged: { floorId: 'f' } });
  await waitFor(() => expect(heard).toHaveLength(1));
  return { heard, listening, live, server };
}

describe('live updates', () => {
  it('tell what changed', async () => {
    const { heard, live } = await listen();

    expect(heard).toMatchObject([{ kind: 'CHANGE', data: { floorChanged: { floorId: 'f' } } }]);
    expect(live.state()).toBe('live');
  });

  it('mend themselves when the line drops, and say that something may have been missed', async () => {
    const { heard, live, server } = await listen();

    server.socket.close(1006);
    expect(live.state()).not.toBe('live');

    await waitFor(() => expect(heard.at(-1)).toEqual({ kind: 'GAP' }), { timeout: 2_000 });
    await server.change(FloorWatch, { floorChanged: { floorId: 'f' } });
    await waitFor(() => expect(heard.at(-1)?.kind).toBe('CHANGE'));
  });

  it('stop without a sound when the session has ended, and say that it has', async () => {
    const { heard, server } = await listen();

    server.socket.close(4401);

    await waitFor(() => expect(TestBed.inject(SessionEnd).ended()).toBe(true));
    expect(heard).toHaveLength(1);
  });

  it('tell nothing any more to those who stopped listening', async () => {
    const { listening, server } = await listen();

    listening.unsubscribe();

    await waitFor(() => expect(server.socket.listens('FloorWatch')).toBe(false));
  });
});

describe('a look now and then', () => {
  const seen = jest.spyOn(document, 'visibilityState', 'get');

  function show(state: DocumentVisibilityState): void {
    seen.mockReturnValue(state);
    document.dispatchEvent(new Event('visibilitychange'));
  }

  async function watch() {
    jest.useFakeTimers({ now: Date.now(), doNotFake: ['nextTick', 'queueMicrotask'] });
    seen.mockReturnValue('visible');
    await setUpKernel();
    let looks = 0;
    TestBed.inject(LiveUpdates).changes(FloorWatch, { id: 'f', day: '2026-11-24' }).subscribe(() => (looks += 1));
    const pass = async (seconds: number) => {
      TestBed.tick();
      await jest.advanceTimersByTimeAsync(seconds * 1_000);
    };
    await pass(0);
    return { looks: () => looks, pass };
  }

  afterEach(() => jest.useRealTimers());
  afterAll(() => seen.mockRestore());

  it('comes every minute, in case a change was lost', async () => {
    const { looks, pass } = await watch();

    await pass(59);
    expect(looks()).toBe(0);
    await pass(2);
    expect(looks()).toBe(1);
    await pass(60);
    expect(looks()).toBe(2);
  });

  it('doesn’t come while the page is hidden, and comes at once when it is shown after a minute', async () => {
    const { looks, pass } = await watch();

    show('hidden');
    await pass(300);
    expect(looks()).toBe(0);

    show('visible');
    await pass(0);
    expect(looks()).toBe(1);
  });

  it('waits for its minute when the page was hidden for a moment only', async () => {
    const { looks, pass } = await watch();
    await pass(30);

    show('hidden');
    await pass(10);
    show('visible');
    await pass(19);
    expect(looks()).toBe(0);

    await pass(2);
    expect(looks()).toBe(1);
  });
});

describe('the wait before another try', () => {
  it('grows to half a minute, and is spread by chance', () => {
    expect([0, 1, 4, 20].map((tries) => waitBeforeTry(tries, 1))).toEqual([500, 1_000, 8_000, 30_000]);
    expect(waitBeforeTry(20, 0)).toBe(15_000);
  });
});
