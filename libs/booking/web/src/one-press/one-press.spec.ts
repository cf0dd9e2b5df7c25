import { Component } from '@angular/core';
import { renderScreen } from '@hearth/shared/web-testing';
import { screen } from '@testing-library/dom';
import { OnePress } from './one-press';

@Component({
  imports: [OnePress],
  template: `<div hearthOnePress>
    <button type="button" (click)="pressed.push('book')">Book</button>
    <button type="button" (click)="pressed.push('cancel')">Cancel</button>
  </div>`,
})
class TwoButtons {
  readonly pressed: string[] = [];
}

const at = (name: string, x: number, when: number, detail = 1) => {
  const press = new MouseEvent('click', { bubbles: true, cancelable: true, clientX: x, clientY: 100, detail });
  Object.defineProperty(press, 'timeStamp', { value: when });
  screen.getByRole('button', { name }).dispatchEvent(press);
};

describe('one press', () => {
  it('isn’t two: what came under the same finger stays unpressed', async () => {
    const { pressed } = (await renderScreen(TwoButtons)).fixture.componentInstance;

    at('Book', 200, 1_000);
    at('Cancel', 204, 1_180, 2);

    expect(pressed).toEqual(['book']);
  });

  it.each([
    ['later', 200, 1_700, 1],
    ['elsewhere', 260, 1_180, 1],
    ['by keyboard', 200, 1_180, 0],
  ])('leaves a press alone that comes %s', async (_how, x, when, detail) => {
    const { pressed } = (await renderScreen(TwoButtons)).fixture.componentInstance;

    at('Book', 200, 1_000);
    at('Cancel', x, when, detail);

    expect(pressed).toEqual(['book', 'cancel']);
  });

  it('leaves the same button to itself, so that zooming in twice is twice', async () => {
    const { pressed } = (await renderScreen(TwoButtons)).fixture.componentInstance;

    at('Book', 200, 1_000);
    at('Book', 200, 1_180, 2);

    expect(pressed).toEqual(['book', 'book']);
  });
});
