import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expectAccessible } from '@hearth/shared/web-testing';
import { screen } from '@testing-library/dom';
import { Avatar } from './avatar';
import { personColour, personColours } from './person-colour';

@Component({
  imports: [Avatar],
  template: `<p><hearth-avatar initials="PS" of="priya" /> Priya Shah</p>`,
})
class Near {}

describe('an avatar', () => {
  it('shows the initials and leaves the name to the words beside it', async () => {
    TestBed.createComponent(Near).detectChanges();

    expect(screen.getByText('PS')).toHaveAttribute('aria-hidden', 'true');
    await expectAccessible();
  });
});

describe('a person’s colour', () => {
  it('stays the same', () => {
    expect(personColour('priya')).toBe(personColour('priya'));
    expect(personColour('Siân')).toBe('moss');
  });

  it('uses all colours about equally', () => {
    const colours = Array.from({ length: 700 }, (_, each) => personColour(`person-${each}`));

    for (const colour of personColours) expect(colours.filter((each) => each === colour).length).toBeGreaterThan(60);
  });
});
