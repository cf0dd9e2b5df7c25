import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expectAccessible } from '@hearth/shared/web-testing';
import { screen, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { TextField } from '../field/text-field';
import { ErrorSummary } from './error-summary';

@Component({
  imports: [ErrorSummary, TextField],
  template: `
    <hearth-error-summary heading="There is a problem" [errors]="[{ message: 'Say when you leave', field }]" />
    <hearth-text-field #field label="Last day" error="Say when you leave" [(value)]="day" />
  `,
})
class Leaver {
  readonly day = signal('');
}

describe('an error summary', () => {
  beforeEach(() => TestBed.createComponent(Leaver).detectChanges());

  it('takes the focus when it appears', async () => {
    await waitFor(() => expect(screen.getByRole('group', { name: 'There is a problem' })).toHaveFocus());
    await expectAccessible();
  });

  it('leads to the field', async () => {
    await userEvent.click(screen.getByRole('button', { name: 'Say when you leave' }));

    expect(screen.getByRole('textbox', { name: 'Last day' })).toHaveFocus();
  });
});
