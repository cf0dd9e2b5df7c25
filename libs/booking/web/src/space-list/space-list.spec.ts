import { rowsOf, spaceStates } from '@hearth/booking/domain';
import { expectAccessible, renderScreen } from '@hearth/shared/web-testing';
import { screen, within } from '@testing-library/dom';
import type { Holding } from '../office/open-floor';
import { aDrawing, aHolding, someSpaces } from '../testing/an-office.testing';
import { type Offer, SpaceList } from './space-list';

async function show(holdings: readonly Holding[] = [], inputs: Readonly<Record<string, unknown>> = {}) {
  const [opened, booked]: [string[], Offer[]] = [[], []];
  const states = spaceStates(someSpaces, holdings, 'ALL_DAY');
  const trial = await renderScreen(SpaceList, { inputs: { drawing: aDrawing(), rows: rowsOf(someSpaces), states, ...inputs } });
  trial.fixture.componentInstance.opened.subscribe((spaceId) => opened.push(spaceId));
  trial.fixture.componentInstance.booked.subscribe(({ spaceId, part }) => booked.push({ spaceId, part }));
  return { ...trial, opened, booked };
}

const bank = () => within(screen.getByRole('region', { name: 'Bank A, North range' }));

describe('the list of a floor', () => {
  it('holds what the plan holds, by bank', async () => {
    await show([aHolding()]);

    expect(screen.getAllByRole('heading').map((each) => each.textContent)).toEqual(['Bank A, North range', 'Rooms']);
    expect(bank().getByText('4 free')).toBeVisible();
    expect(bank().getByRole('button', { name: /^D002 Taken by Priya Shah Two screens, by a window/ })).toBeVisible();
    expect(bank().getByRole('button', { name: /^D005 Not in use: Broken screen/ })).toBeVisible();
    await expectAccessible();
  });

  it('books what is free, for the part that is free', async () => {
    const { booked, user } = await show([aHolding({ part: 'MORNING' })]);

    await user.click(screen.getByRole('button', { name: 'Book D001' }));
    await user.click(screen.getByRole('button', { name: 'Book D002, afternoon' }));
    await user.click(screen.getByRole('button', { name: 'Book Derwent' }));

    expect(booked).toEqual([
      { spaceId: 'd1', part: 'ALL_DAY' },
      { spaceId: 'd2', part: 'AFTERNOON' },
      { spaceId: 'r1', part: 'ALL_DAY' },
    ]);
  });

  it('opens a space', async () => {
    const { opened, user } = await show();

    await user.click(screen.getByRole('button', { name: /^D003/ }));

    expect(opened).toEqual(['d3']);
  });

  it('leaves out what isn’t free when asked to', async () => {
    const { user } = await show([aHolding()]);
    const chip = screen.getByRole('button', { name: 'Only free 5' });

    await user.click(chip);

    expect(chip).toHaveAttribute('aria-pressed', 'true');
    expect(screen.queryByRole('button', { name: /^D002/ })).toBeNull();
    expect(screen.getByRole('button', { name: /^D003/ })).toBeVisible();
  });

  it('says so when nothing is free', async () => {
    const everywhere = someSpaces.map(({ id }) => aHolding({ spaceId: id }));
    const { user } = await show(everywhere);

    await user.click(screen.getByRole('button', { name: 'Only free 0' }));

    expect(screen.getByText('Nothing is free here then. Choose another day or floor above.')).toBeVisible();
  });

  it('offers nothing on a day that can’t be booked', async () => {
    await show([], { bookable: false });

    expect(screen.queryByRole('button', { name: /^Book/ })).toBeNull();
  });

  it('keeps the button of what is being booked in its place, and busy', async () => {
    const { booked, user } = await show([], { busyId: 'd1' });

    await user.click(screen.getByRole('button', { name: 'Book D001' }));

    expect(booked).toEqual([]);
  });
});
