import { Component, signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expectAccessible } from '@hearth/shared/web-testing';
import { screen, waitFor } from '@testing-library/dom';
import { userEvent } from '@testing-library/user-event';
import { Segmented } from './segmented';

type View = 'plan' | 'list';

@Component({
  imports: [Segmented],
  template: `<hearth-segmented legend="Show as" [choices]="choices" [(value)]="view" />`,
})
class Office {
  readonly view = signal<View>('plan');
  protected readonly choices = [
    { value: 'plan', label: 'Plan' },
    { value: 'list', label: 'List' },
  ] as const;
}

function show(): Office {
  const fixture = TestBed.createComponent(Office);
  fixture.detectChanges();
  return fixture.componentInstance;
}

describe('a choice of a few', () => {
  it('is a group of radio buttons with a name', async () => {
    show();

    expect(screen.getByRole('group', { name: 'Show as' })).toBeInTheDocument();
    expect(screen.getByRole('radio', { name: 'Plan' })).toBeChecked();
    await expectAccessible();
  });

  it('takes another choice, by press or by arrow key', async () => {
    const office = show();

    await userEvent.click(screen.getByRole('radio', { name: 'List' }));
    expect(office.view()).toBe('list');

    await userEvent.keyboard('{ArrowLeft}');
    expect(office.view()).toBe('plan');
  });

  it('follows when the value changes elsewhere', async () => {
    const office = show();

    office.view.set('list');

    await waitFor(() => expect(screen.getByRole('radio', { name: 'List' })).toBeChecked());
  });
});
