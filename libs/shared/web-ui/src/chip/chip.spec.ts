import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expectAccessible } from '@hearth/shared/web-testing';
import { screen } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { Chip } from './chip';

@Component({
  imports: [Chip],
  template: `<button hearth-chip type="button" [pressed]="on()" [count]="11" (click)="on.set(!on())">Two screens</button>`,
})
class Filters {
  readonly on = signal(false);
}

describe('a filter', () => {
  it('says whether it is on, and how many it would leave', async () => {
    TestBed.createComponent(Filters).detectChanges();
    const filter = screen.getByRole('button', { name: 'Two screens 11', pressed: false });

    await userEvent.click(filter);

    expect(screen.getByRole('button', { name: 'Two screens 11', pressed: true })).toBe(filter);
    await expectAccessible();
  });
});
