import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expectAccessible, renderScreen } from '@hearth/shared/web-testing';
import { screen } from '@testing-library/dom';
import { Connection } from '../connection/connection';
import { Fault } from '../graphql/fault';
import { FaultNote } from './fault-note';

@Component({
  imports: [FaultNote],
  template: '<hearth-fault-note [fault]="fault()" (retried)="tries.set(tries() + 1)" />',
})
class Screen {
  readonly fault = signal(new Fault('BROKEN', '7f3a-91c2'));
  readonly tries = signal(0);
}

describe('a fault on a screen', () => {
  it('says what it means, the reference for support, and offers another try', async () => {
    const { fixture, user } = await renderScreen(Screen);
    expect(screen.getByText(/^Something went wrong on our side/)).toBeVisible();
    expect(screen.getByText('Reference to quote: 7f3a-91c2')).toBeVisible();
    await expectAccessible();

    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(fixture.componentInstance.tries()).toBe(1);
  });

  it('leaves the next try to the connection while that is gone', async () => {
    const { fixture } = await renderScreen(Screen);
    fixture.componentInstance.fault.set(new Fault('OFFLINE'));
    TestBed.inject(Connection).lost();

    expect(await screen.findByText(/^We can’t reach Hearth/)).toBeVisible();
    expect(screen.queryByRole('button')).toBeNull();

    TestBed.inject(Connection).found();
    expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible();
  });
});
