import { jest } from '@jest/globals';
import { TestBed } from '@angular/core/testing';
import { aSession, inMinutes, setUpKernel } from '@hearth/shared/web-testing';
import { Activity } from './activity';
import { Session } from './session';
import { SessionWarning } from './session-warning';

const minutes = (count: number) => count * 60_000;

async function show(idle: number, whole: number) {
  await setUpKernel({ session: aSession({ idleEndsAt: inMinutes(idle), endsAt: inMinutes(whole) }) });
  jest.useFakeTimers({ now: Date.now(), doNotFake: ['nextTick', 'queueMicrotask'] });
  const warning = TestBed.inject(SessionWarning);
  TestBed.inject(Activity).note();
  TestBed.tick();
  return { warning, session: TestBed.inject(Session) };
}

function pass(count: number): void {
  jest.advanceTimersByTime(minutes(count));
  TestBed.tick();
}

describe('a session that is about to end', () => {
  afterEach(() => jest.useRealTimers());

  it('says so two minutes before, and then that it has ended', async () => {
    const { session, warning } = await show(60, 600);
    pass(56);
    expect(warning.soon()).toBeUndefined();

    pass(1.5);
    expect(warning.soon()).toBe('IDLE');
    expect(session.ended()).toBe(false);

    pass(2);
    expect(session.ended()).toBe(true);
    expect(warning.soon()).toBeUndefined();
  });

  it('goes on when the person does something', async () => {
    const { session, warning } = await show(60, 600);
    pass(58);
    expect(warning.soon()).toBe('IDLE');

    TestBed.inject(Activity).note();
    TestBed.tick();
    expect(warning.soon()).toBeUndefined();

    pass(30);
    expect(session.ended()).toBe(false);
  });

  it('can’t go on past its longest time, but the warning can be put away', async () => {
    const { session, warning } = await show(60, 30);
    pass(28.5);
    expect(warning.soon()).toBe('OLD');

    await warning.stay();
    expect(warning.soon()).toBeUndefined();

    pass(2);
    expect(session.ended()).toBe(true);
  });
});
