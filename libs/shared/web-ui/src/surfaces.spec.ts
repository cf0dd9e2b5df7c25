import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { expectAccessible } from '@hearth/shared/web-testing';
import { screen } from '@testing-library/dom';
import { Card } from './card/card';
import { homeIcon } from './icon/icon-shapes';
import { Link } from './link/link';
import { Skeleton } from './skeleton/skeleton';
import { Tag } from './tag/tag';

@Component({
  imports: [Card, Link, Skeleton, Tag],
  template: `
    <hearth-card marked>
      <h2>Tuesday</h2>
      <hearth-tag tone="sky" [icon]="home">Home</hearth-tag>
      <a hearth-link href="/day">Change the day</a>
    </hearth-card>
    <hearth-skeleton data-testid="loading" [lines]="4" />
  `,
})
class Day {
  protected readonly home = homeIcon;
}

describe('cards, tags, links, icons and skeletons', () => {
  beforeEach(() => TestBed.createComponent(Day).detectChanges());

  it('carry their meaning in words; drawings and placeholders are not read aloud', async () => {
    expect(screen.getByText('Home')).toBeVisible();
    expect(screen.getByRole('link', { name: 'Change the day' })).toBeVisible();
    expect(screen.queryByRole('img')).toBeNull();
    expect(screen.getByTestId('loading')).toHaveAttribute('aria-hidden', 'true');
    await expectAccessible();
  });

  it('give a placeholder for each line that is coming', () => {
    expect(screen.getByTestId('loading').children).toHaveLength(4);
  });
});
