import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expectAccessible } from '@hearth/shared/web-testing';
import { screen, waitFor } from '@testing-library/dom';
import { Dialog } from './dialog';

@Component({
  imports: [Dialog],
  template: `
    <hearth-dialog heading="Are you still there?" [open]="open()" [closable]="closable()" (dismissed)="open.set(false)">
      <p>You’ll be signed out in 2 minutes.</p>
      <button hearth-dialog-action type="button">Stay signed in</button>
    </hearth-dialog>
  `,
})
class Page {
  readonly open = signal(false);
  readonly closable = signal(true);
}

async function show(): Promise<Page> {
  const fixture = TestBed.createComponent(Page);
  fixture.detectChanges();
  fixture.componentInstance.open.set(true);
  await screen.findByRole('dialog', { name: 'Are you still there?' });
  return fixture.componentInstance;
}

const pressEscape = () => screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));

describe('a dialog', () => {
  it('opens with its name, its words and what can be done', async () => {
    await show();

    expect(screen.getByRole('button', { name: 'Stay signed in' })).toBeVisible();
    await expectAccessible();
  });

  it('closes with Escape', async () => {
    const page = await show();

    pressEscape();

    expect(page.open()).toBe(false);
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('stays when there is nothing behind it to go back to', async () => {
    const page = await show();
    page.closable.set(false);
    TestBed.tick();

    pressEscape();

    expect(page.open()).toBe(true);
    expect(screen.getByRole('dialog')).toBeVisible();
  });
});
