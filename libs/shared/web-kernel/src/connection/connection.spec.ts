import { TestBed } from '@angular/core/testing';
import { setUpKernel } from '@hearth/shared/web-testing';
import { waitFor } from '@testing-library/dom';
import { Connection } from './connection';

async function show() {
  const { server } = await setUpKernel();
  return { server, connection: TestBed.inject(Connection) };
}

describe('the connection', () => {
  it('is there as long as nothing says otherwise', async () => {
    const { connection } = await show();

    expect(connection.online()).toBe(true);
  });

  it('is gone when the browser says so, and back when the server answers again', async () => {
    const { connection, server } = await show();
    window.dispatchEvent(new Event('offline'));
    expect(connection.online()).toBe(false);

    server.page('/health/live', { status: 'up' });
    window.dispatchEvent(new Event('online'));

    await waitFor(() => expect(connection.online()).toBe(true));
  });

  it('stays gone when the network is back but the server isn’t', async () => {
    const { connection, server } = await show();
    window.dispatchEvent(new Event('offline'));
    server.page('/health/live', new TypeError('Failed to fetch'));

    await connection.retry();

    expect(connection.online()).toBe(false);
    expect(connection.trying()).toBe(false);
  });
});
