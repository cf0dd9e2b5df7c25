import { Fault } from '@hearth/shared/api-kernel';
import { looksLikeId } from '@hearth/shared/words';

/** An id that no row can have is turned into one that no row has, so that it looks exactly like "not there". */
export function checkId<Id extends string>(id: string): Id {
  return (looksLikeId(id) ? id : '00000000-0000-0000-0000-000000000000') as Id;
}

/** Whole numbers outside the range are a mistake of the client and told as one. */
export function checkRange(value: number, from: number, to: number): number {
  if (value >= from && value <= to) return value;
  throw new Fault('BAD_USER_INPUT', `${value} is out of range. Ask for ${from} to ${to}.`);
}
