import { rowsOf, spaceStates } from '@hearth/booking/domain';
import { expectAccessible, renderScreen } from '@hearth/shared/web-testing';
import { screen } from '@testing-library/dom';
import type { Holding } from '../office/open-floor';
import { aDrawing, aHolding, someSpaces } from '../testing/an-office.testing';
import { FloorPlan } from './floor-plan';

async function show(holdings: readonly Holding[] = [], inputs: Readonly<Record<string, unknown>> = {}) {
  const opened: string[] = [];
  const states = spaceStates(someSpaces, holdings, 'ALL_DAY');
  const given = { drawing: aDrawing(), rows: rowsOf(someSpaces), states, name: 'Desks and rooms on Floor 2', ...inputs };
  const trial = await renderScreen(FloorPlan, { inputs: given });
  trial.fixture.componentInstance.opened.subscribe((spaceId) => opened.push(spaceId));
  await trial.fixture.whenStable();
  return { ...trial, opened };
}

const cell = (name: RegExp) => screen.getByRole('gridcell', { name });

describe('the plan of a floor', () => {
  it('is a grid: a row for each line of a bank, a cell for each space', async () => {
    await show();

    const names = screen.getAllByRole('row').map((row) => row.getAttribute('aria-label'));
    expect(names).toEqual(['Bank A, row 1 of 2', 'Bank A, row 2 of 2', 'Rooms, row 1 of 1']);
    expect(screen.getAllByRole('gridcell')).toHaveLength(someSpaces.length);
    await expectAccessible();
  });

  it('says of each space its code, how it stands and what it has', async () => {
    await show([
      aHolding({ spaceId: 'd1', team: true, name: 'Tom Whitlock', initials: 'TW' }),
      aHolding({ spaceId: 'd3', part: 'MORNING' }),
      aHolding({ spaceId: 'd4', mine: true }),
    ]);

    expect(screen.getAllByRole('gridcell').map((each) => each.getAttribute('aria-label'))).toEqual([
      'D001, taken by Tom Whitlock, of your team, TW',
      'D002, free all day, two screens, by a window',
      'D003, free in the afternoon, before that taken by Priya Shah',
      'D004, yours all day',
      'D005, not in use: Broken screen',
      'D006, free all day',
      'Derwent, free all day',
    ]);
  });

  it('writes the code of what is free and the initials of who holds the rest', async () => {
    await show([aHolding()]);

    expect(cell(/^D001/)).toHaveTextContent('D001');
    expect(cell(/^D002/)).toHaveTextContent('PS');
    expect(screen.getByText('8 seats, free')).toBeInTheDocument();
  });

  it('opens a space by click, Enter and Space alike', async () => {
    const { opened, user } = await show();

    await user.click(cell(/^D003/));
    cell(/^D001/).focus();
    await user.keyboard('{Enter}');
    await user.keyboard(' ');

    expect(opened).toEqual(['d3', 'd1', 'd1']);
  });

  it.each([
    ['{ArrowRight}', /^D002/],
    ['{ArrowDown}', /^D004/],
    ['{End}', /^D003/],
    ['{End}{ArrowRight}', /^D004/],
    ['{ArrowDown}{ArrowRight}{Home}', /^D004/],
    ['{ArrowLeft}', /^D001/],
  ])('moves by position: %s', async (keys, name) => {
    const { user } = await show();
    cell(/^D001/).focus();

    await user.keyboard(keys);

    expect(cell(name)).toHaveFocus();
  });

  it('is one stop for Tab: the space that is open, or where the arrows led', async () => {
    const { user } = await show([], { selectedId: 'd3' });
    const stops = () => screen.getAllByRole('gridcell').filter((each) => each.getAttribute('tabindex') === '0');
    expect(stops()).toEqual([cell(/^D003/)]);
    expect(cell(/^D003/)).toHaveAttribute('aria-selected', 'true');

    cell(/^D003/).focus();
    await user.keyboard('{ArrowLeft}');

    expect(stops()).toEqual([cell(/^D002/)]);
  });

  it('leaves the browser’s own keys alone', async () => {
    const { user } = await show();
    cell(/^D001/).focus();

    await user.keyboard('{Control>}{End}{/Control}');

    expect(cell(/^D001/)).toHaveFocus();
  });

  it('says nothing of how a space stands as long as that is of the day before', async () => {
    await show([aHolding()], { old: true });

    expect(screen.getByRole('grid')).toHaveAttribute('aria-busy', 'true');
    expect(screen.getAllByRole('gridcell').map((each) => each.getAttribute('aria-label')).slice(0, 2)).toEqual(['D001', 'D002']);
  });

  it('explains its signs', async () => {
    await show();

    expect(screen.getByRole('list', { name: 'What the plan’s signs mean' })).toHaveTextContent(
      'Free Half free Taken Your team Yours Not in use Fixed',
    );
  });
});

describe('the size of the plan', () => {
  const sheet = () => document.querySelector<HTMLElement>('.sheet');

  it('keeps each space large enough to be pressed, unless the whole floor is asked for', async () => {
    const { user } = await show();
    // 26 units are the smallest side, so 400 units are 369 pixels when that side is 24.
    expect(Number.parseInt(sheet()?.style.minInlineSize ?? '', 10)).toBe(369);

    await user.click(screen.getByRole('button', { name: 'Fit' }));

    expect(sheet()?.style.minInlineSize).toBe('');
  });

  it('grows and shrinks by its buttons', async () => {
    const { user } = await show();

    await user.click(screen.getByRole('button', { name: 'Zoom in' }));
    expect(sheet()?.style.inlineSize).toBe('125%');

    await user.click(screen.getByRole('button', { name: 'Zoom out' }));
    expect(sheet()?.style.inlineSize).toBe('100%');
  });
});
