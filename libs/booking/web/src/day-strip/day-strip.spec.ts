import { expectAccessible, renderScreen } from '@hearth/shared/web-testing';
import { screen } from '@testing-library/dom';
import { DayStrip } from './day-strip';

const days = [
  { day: '2026-11-26', free: 18, total: 36, mine: false },
  { day: '2026-11-27', free: 0, total: 36, mine: true },
  { day: '2026-12-01', free: 1, total: 36, mine: false },
];

describe('the strip of days', () => {
  it('is a link for each open day, with its free desks and the days that are mine in words', async () => {
    await renderScreen(DayStrip, { inputs: { days, current: '2026-11-27' } });

    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.textContent?.replaceAll(/\s+/g, ' ').trim())).toEqual([
      'Thu 26 November, 18 free',
      'Fri 27 November, Full, you have a desk',
      'Tue 1 December, 1 free',
    ]);
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([null, 'date', null]);
    expect(links[0]).toHaveAttribute('href', '/?day=2026-11-26');
    await expectAccessible();
  });

  it('keeps its place while the desks are counted', async () => {
    await renderScreen(DayStrip, { inputs: { days: undefined, current: undefined } });

    expect(screen.getByRole('navigation', { name: 'Days' })).toHaveAttribute('aria-busy', 'true');
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
  });
});
