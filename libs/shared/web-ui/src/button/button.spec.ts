import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expectAccessible } from '@hearth/shared/web-testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { Button } from './button';

@Component({
  imports: [Button],
  template: `
    <form (submit)="send($event)">
      <button hearth-button type="submit" look="main" [busy]="busy()" (click)="presses.set(presses() + 1)">Book desk D014</button>
    </form>
  `,
})
class Desk {
  readonly busy = signal(false);
  readonly presses = signal(0);
  readonly submitted = signal(false);

  protected send(event: Event): void {
    event.preventDefault();
    this.submitted.set(true);
  }
}

function show(): Desk {
  const fixture = TestBed.createComponent(Desk);
  fixture.detectChanges();
  return fixture.componentInstance;
}

describe('a button', () => {
  it('does what it says', async () => {
    const desk = show();

    await userEvent.click(screen.getByRole('button', { name: 'Book desk D014' }));

    expect(desk.presses()).toBe(1);
    expect(desk.submitted()).toBe(true);
  });

  it('swallows presses while its act is under way, and keeps the focus', async () => {
    const desk = show();
    desk.busy.set(true);
    const button = await screen.findByRole('button', { busy: true });

    button.focus();
    await userEvent.click(button);
    await userEvent.keyboard('{Enter}');

    expect(desk.presses()).toBe(0);
    expect(desk.submitted()).toBe(false);
    expect(button).toHaveFocus();
    expect(button).toHaveAttribute('aria-disabled', 'true');
    expect(button).toBeEnabled();
  });

  it('has nothing that axe minds', async () => {
    show();

    await expectAccessible();
  });
});
