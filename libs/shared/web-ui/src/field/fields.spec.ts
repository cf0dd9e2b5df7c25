import { Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expectAccessible } from '@hearth/shared/web-testing';
import { screen, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { SelectField } from './select-field';
import { TextField } from './text-field';

@Component({
  imports: [SelectField, TextField],
  template: `
    <hearth-select-field label="Floor" [hint]="hint()" [error]="error()" [options]="floors()" [(value)]="floor" />
    <hearth-text-field label="Find a person" [hint]="hint()" [error]="error()" [(value)]="text" />
  `,
})
class Fields {
  readonly hint = signal<string | undefined>(undefined);
  readonly error = signal<string | undefined>(undefined);
  readonly floor = signal('2');
  readonly text = signal('');
  readonly floors = signal([
    { value: '1', label: 'Floor 1' },
    { value: '2', label: 'Floor 2' },
  ]);
  readonly select = viewChild.required(SelectField);
  readonly input = viewChild.required(TextField);
}

function show(): Fields {
  const fixture = TestBed.createComponent(Fields);
  fixture.detectChanges();
  return fixture.componentInstance;
}

describe('a select field', () => {
  it('shows the value it is given, even when the options come later', async () => {
    const fields = show();
    expect(screen.getByRole('combobox', { name: 'Floor' })).toHaveDisplayValue('Floor 2');

    fields.floors.set([...fields.floors(), { value: '3', label: 'Floor 3' }]);
    fields.floor.set('3');

    await waitFor(() => expect(screen.getByRole('combobox')).toHaveDisplayValue('Floor 3'));
  });

  it('takes a choice', async () => {
    const fields = show();

    await userEvent.selectOptions(screen.getByRole('combobox'), 'Floor 1');

    expect(fields.floor()).toBe('1');
  });
});

describe('a text field', () => {
  it('takes what is typed', async () => {
    const fields = show();

    await userEvent.type(screen.getByRole('textbox', { name: 'Find a person' }), 'Priya');

    expect(fields.text()).toBe('Priya');
  });
});

describe('every field', () => {
  it('is described by its hint and by why it was refused', async () => {
    const fields = show();
    fields.hint.set('By name, job or team');
    fields.error.set('Nobody of that name');

    for (const field of [screen.getByRole('combobox'), screen.getByRole('textbox')]) {
      await waitFor(() => expect(field).toHaveAccessibleDescription('By name, job or team Nobody of that name'));
      expect(field).toBeInvalid();
    }
    await expectAccessible();
  });

  it('takes the focus when an error summary sends a person there', () => {
    const fields = show();

    fields.input().focus();
    expect(screen.getByRole('textbox')).toHaveFocus();

    fields.select().focus();
    expect(screen.getByRole('combobox')).toHaveFocus();
  });
});
