// Made by `npm run codegen`. Changes here are overwritten.
/** The types that each interface and union may turn out to be. */
export const possibleTypes: Record<string, string[]> = {
  BookSpaceResult: ['AlreadyBooked', 'DayTooFar', 'KindNotBookable', 'LeavingBefore', 'SiteClosed', 'SpaceBooked', 'SpaceIsFixed', 'SpaceNotFound', 'SpaceNotInUse', 'SpaceTaken', 'TimeHasPassed'],
  CancelBookingResult: ['BookingCancelled', 'BookingIsOver', 'BookingNotFound'],
  RecordLeaverResult: ['LastDayBeforeFirst', 'LeaverRecorded', 'PersonNotFound'],
  Refusal: ['AlreadyBooked', 'BookingIsOver', 'BookingNotFound', 'DayTooFar', 'KindNotBookable', 'LastDayBeforeFirst', 'LeavingBefore', 'PersonNotFound', 'SiteClosed', 'SpaceIsFixed', 'SpaceNotFound', 'SpaceNotInUse', 'SpaceTaken', 'TimeHasPassed'],
};
