import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expectAccessible } from '@hearth/shared/web-testing';
import { screen } from '@testing-library/dom';
import { deskIcon } from '../icon/icon-shapes';
import { EmptyState } from './empty-state';

@Component({
  imports: [EmptyState],
  template: `
    <hearth-empty-state heading="You have no bookings" [icon]="desk">
      They stand here once you book a desk.
      <a hearth-empty-state-action href="/office">See the office</a>
    </hearth-empty-state>
  `,
})
class Nothing {
  protected readonly desk = deskIcon;
}

describe('an empty place', () => {
  it('says what it is, why it is empty, and one thing to do', async () => {
    TestBed.createComponent(Nothing).detectChanges();

    expect(screen.getByRole('heading', { name: 'You have no bookings' })).toBeVisible();
    expect(screen.getByText('They stand here once you book a desk.')).toBeVisible();
    expect(screen.getByRole('link', { name: 'See the office' })).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
    await expectAccessible();
  });
});
