import type { Box, Feature } from '@hearth/workplace/domain';
import { type Bank, box, type DrawnSpace, label, type Side } from './design';

/** A desk's cell on the drawing: wide enough for its code to be read when the whole floor is in view. */
export const desk = { width: 36, height: 26, gap: 4 } as const;
/** How much room a chair takes beyond the edge of its desk. */
export const chairDepth = 10;

interface BankWish {
  readonly letter: string;
  readonly zone: string;
  /** Who usually sits here, for the words above the bank. */
  readonly home?: string;
  readonly x: number;
  readonly y: number;
  /** Desks, by their number in the bank from 1, with room for a wheelchair and a desk that goes low enough. */
  readonly accessible?: readonly number[];
  /** Desks that can't be used, by their number in the bank, with the reason. */
  readonly closed?: Readonly<Record<number, string>>;
}

/** Two rows of desks back to back, seats above and below. */
export function bankAcross(wish: BankWish & { readonly columns: number }): Bank {
  const rows: readonly Side[] = ['TOP', 'BOTTOM'];
  return bank(wish, rows.flatMap((side, row) => range(wish.columns).map((column) => ({ column, row, side }))));
}

/** Two columns of desks back to back, seats to the left and to the right. */
export function bankDown(wish: BankWish & { readonly rows: number }): Bank {
  const columns: readonly Side[] = ['LEFT', 'RIGHT'];
  return bank(wish, range(wish.rows).flatMap((row) => columns.map((side, column) => ({ column, row, side }))));
}

/** One row of desks, such as a bench along a window. */
export function bench(wish: BankWish & { readonly columns: number; readonly side: Side }): Bank {
  return bank(wish, range(wish.columns).map((column) => ({ column, row: 0, side: wish.side })));
}

/** A meeting room; its box reaches to the middle of its walls. */
export function room(name: string, seats: number, place: Box, features: readonly Feature[] = []): DrawnSpace {
  return { kind: 'ROOM', zone: 'Meeting rooms', name, seats, box: place, features };
}

interface BaysWish {
  readonly zone: string;
  readonly x: number;
  readonly y: number;
  readonly widths: readonly number[];
  /** What a bay has, by its place in the row from 0. */
  readonly features: Readonly<Record<number, readonly Feature[]>>;
}

/** A row of parking bays from left to right. */
export function bays({ zone, x, y, widths, features }: BaysWish): DrawnSpace[] {
  let left = x;
  return widths.map((width, index) => {
    const place = box(left, y, width, 52);
    left += width + 3;
    return { kind: 'PARKING_BAY', zone, box: place, features: features[index] ?? [] };
  });
}

interface LockersWish {
  readonly zone: string;
  readonly x: number;
  readonly y: number;
  readonly columns: number;
  readonly rows: number;
}

/** A block of lockers. */
export function lockers({ zone, x, y, columns, rows }: LockersWish): DrawnSpace[] {
  return range(rows).flatMap((row) =>
    range(columns).map((column): DrawnSpace => ({ kind: 'LOCKER', zone, box: box(x + column * 30, y + row * 22, 28, 20) })),
  );
}

function bank(wish: BankWish, places: readonly { readonly column: number; readonly row: number; readonly side: Side }[]): Bank {
  const desks = places.map(({ column, row, side }, index): DrawnSpace => {
    const closedReason = wish.closed?.[index + 1];
    return {
      kind: 'DESK',
      zone: wish.zone,
      bank: wish.letter,
      seatSide: side,
      box: box(wish.x + column * (desk.width + desk.gap), wish.y + row * (desk.height + desk.gap), desk.width, desk.height),
      features: wish.accessible?.includes(index + 1) === true ? ['ACCESSIBLE'] : [],
      ...(closedReason !== undefined && { closedReason }),
    };
  });
  if (wish.home === undefined) return { desks, label: undefined };
  return { desks, label: label(`Bank ${wish.letter}, ${wish.home}`, wish.x, wish.y - chairDepth - 4) };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
