import { Args, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Allow, Broadcast, Ctx, type SignedInContext } from '@hearth/shared/api-kernel';
import type {
  BookingPage, BookSpaceInput, BookSpaceResult, CancelBookingInput, CancelBookingResult, DayCount, FloorDay,
  QueryFreeDesksArgs, QueryMyBookingsArgs, QuerySpacesOnArgs, SubscriptionFloorChangedArgs,
} from '@hearth/shared/contract';
import { BookSpace } from './book-space';
import { BookingQueries } from './booking-queries';
import { CancelBooking } from './cancel-booking';
import { floorChanges, type FloorChanges } from './floor-changes';
import { checkId, checkRange } from './check-arguments';

@Resolver()
export class BookingResolver {
  constructor(
    private readonly queries: BookingQueries,
    private readonly bookSpaceAct: BookSpace,
    private readonly cancelAct: CancelBooking,
    private readonly broadcast: Broadcast,
  ) {}

  @Query()
  @Allow('booking.read-floor')
  spacesOn(@Ctx() ctx: SignedInContext, @Args() args: QuerySpacesOnArgs): Promise<FloorDay | undefined> {
    return this.queries.spacesOn(ctx, { ...args, floorId: checkId(args.floorId) });
  }

  @Query()
  @Allow('booking.read-floor')
  freeDesks(@Ctx() ctx: SignedInContext, @Args() args: QueryFreeDesksArgs): Promise<DayCount[]> {
    return this.queries.freeDesks(ctx, { ...args, floorId: checkId(args.floorId), days: checkRange(args.days, 1, 20) });
  }

  @Query()
  @Allow('booking.read-own')
  myUsualFloorId(@Ctx() ctx: SignedInContext): Promise<string | undefined> {
    return this.queries.usualFloor(ctx);
  }

  @Query()
  @Allow('booking.read-own')
  myBookings(@Ctx() ctx: SignedInContext, @Args() args: QueryMyBookingsArgs): Promise<BookingPage> {
    return this.queries.myBookings(ctx, { ...args, first: checkRange(args.first, 1, 100), skip: checkRange(args.skip, 0, 100_000) });
  }

  @Mutation()
  @Allow('booking.book-own')
  bookSpace(@Ctx() ctx: SignedInContext, @Args('input') input: BookSpaceInput): Promise<BookSpaceResult> {
    return this.bookSpaceAct.run(ctx, input);
  }

  @Mutation()
  @Allow('booking.cancel-own')
  cancelBooking(@Ctx() ctx: SignedInContext, @Args('input') input: CancelBookingInput): Promise<CancelBookingResult> {
    return this.cancelAct.run(ctx, input);
  }

  @Subscription()
  @Allow('booking.read-floor')
  floorChanged(@Args() { floorId, day }: SubscriptionFloorChangedArgs): FloorChanges {
    return floorChanges(this.broadcast, checkId(floorId), day);
  }
}
