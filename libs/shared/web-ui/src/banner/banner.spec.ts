import { Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expectAccessible } from '@hearth/shared/web-testing';
import { screen } from '@testing-library/dom';
import { Banner, type BannerKind } from './banner';

@Component({
  imports: [Banner],
  template: `
    <hearth-banner [kind]="kind()">
      <p>Desk D014 is booked for Thursday 26 November.</p>
      <button hearth-banner-action type="button">Undo</button>
    </hearth-banner>
  `,
})
class Outcome {
  readonly kind = signal<BannerKind>('success');
  readonly banner = viewChild.required(Banner);
}

describe('a banner', () => {
  it('stays on the page with what can be done about it, and is no live region', async () => {
    TestBed.createComponent(Outcome).detectChanges();

    expect(screen.getByText(/^Desk D014 is booked/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible();
    expect(screen.queryByRole('status')).toBeNull();
    expect(screen.queryByRole('alert')).toBeNull();
    await expectAccessible();
  });

  it('takes the focus for a refusal that has to be read', () => {
    const fixture = TestBed.createComponent(Outcome);
    fixture.componentInstance.kind.set('refusal');
    fixture.detectChanges();

    fixture.componentInstance.banner().focus();

    expect(document.activeElement).toHaveTextContent(/^Desk D014/);
  });
});
