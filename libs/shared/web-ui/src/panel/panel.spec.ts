import { Component, signal, viewChild } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expectAccessible } from '@hearth/shared/web-testing';
import { screen } from '@testing-library/dom';
import { Tag } from '../tag/tag';
import { Panel } from './panel';

@Component({
  imports: [Panel, Tag],
  template: `
    <hearth-panel [heading]="desk()" lead="Bank C, by the window">
      <hearth-tag hearth-panel-tag tone="pine">Free all day</hearth-tag>
      <p>Two screens</p>
    </hearth-panel>
  `,
})
class Beside {
  readonly desk = signal('Desk D016');
  readonly panel = viewChild.required(Panel);
}

describe('a panel', () => {
  it('is a region named by its title', async () => {
    TestBed.createComponent(Beside).detectChanges();

    const panel = screen.getByRole('region', { name: 'Desk D016' });
    expect(panel).toHaveTextContent('Free all day');
    expect(panel).toHaveTextContent('Bank C, by the window');
    await expectAccessible();
  });

  it('takes the focus to its title when it shows something else', () => {
    const fixture = TestBed.createComponent(Beside);
    fixture.detectChanges();

    fixture.componentInstance.panel().focus();

    expect(screen.getByRole('heading', { name: 'Desk D016' })).toHaveFocus();
  });
});
