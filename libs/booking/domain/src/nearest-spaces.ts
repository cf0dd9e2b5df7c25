import type { Message, PersonId, SpaceId } from '@hearth/shared/words';
import type { Space } from '@hearth/workplace/domain';
import { distanceBetween, gapBetween } from './box-distance';

/** What has to be known of a space to offer it in place of another. */
export type OfferedSpace = Pick<Space, 'id' | 'floorId' | 'kind' | 'code' | 'bank' | 'box' | 'seatSide' | 'closedReason' | 'fixedTo'>;

/** Where to look for something instead of a space that can't be had. */
export interface Search<Each extends OfferedSpace> {
  readonly chosen: OfferedSpace;
  /** The spaces to choose from, free or not; of other floors and kinds too, if that is easier. */
  readonly spaces: readonly Each[];
  /** Those that somebody holds at any time of the wish. */
  readonly held: ReadonlySet<SpaceId>;
  readonly sitterId: PersonId;
}

const reasons = ['booking.alternative.next-to', 'booking.alternative.same-bank', 'booking.alternative.same-floor'] as const;
/** The reasons for offering a space, the best first. */
export type AlternativeKey = (typeof reasons)[number];

/** A space that can be had instead, with the reason to say beside it. */
export interface Alternative<Each extends OfferedSpace = OfferedSpace> {
  readonly space: Each;
  readonly reason: Message<AlternativeKey>;
}

/** How many are offered: more than three is a list again, and there is one on the screen already. */
const mostOffered = 3;

/** In the plan's units: two desks side by side with a metre or less between them are next to each other. */
const armsLength = 20;

/**
 * The free spaces of the same kind and floor nearest to one that can't be had: the next one along first, then those of
 * its own bank, then by distance, and by code where that is equal. Three at most, and none that the person couldn't book.
 */
export function nearestSpaces<Each extends OfferedSpace>(search: Search<Each>): readonly Alternative<Each>[] {
  const { chosen } = search;
  return search.spaces
    .filter((space) => isOffer(space, search))
    .map((space) => ({ space, reason: reasonFor(space, chosen), distance: distanceBetween(space.box, chosen.box) }))
    .sort(
      (one, other) =>
        reasons.indexOf(one.reason) - reasons.indexOf(other.reason) ||
        one.distance - other.distance ||
        one.space.code.localeCompare(other.space.code, 'en-GB', { numeric: true }),
    )
    .slice(0, mostOffered)
    .map(({ space, reason }) => ({ space, reason: { key: reason, values: {} } }));
}

function isOffer(space: OfferedSpace, { chosen, held, sitterId }: Search<OfferedSpace>): boolean {
  const alike = space.kind === chosen.kind && space.floorId === chosen.floorId && space.id !== chosen.id;
  const open = space.closedReason === undefined && (space.fixedTo === undefined || space.fixedTo === sitterId);
  return alike && open && !held.has(space.id);
}

function reasonFor(space: OfferedSpace, chosen: OfferedSpace): AlternativeKey {
  if (space.bank === chosen.bank && space.seatSide === chosen.seatSide && gapBetween(space.box, chosen.box) <= armsLength) {
    return 'booking.alternative.next-to';
  }
  return isSameBank(space, chosen) ? 'booking.alternative.same-bank' : 'booking.alternative.same-floor';
}

function isSameBank(one: OfferedSpace, other: OfferedSpace): boolean {
  return one.bank !== undefined && one.bank === other.bank;
}
