export { englishBankHolidays } from './bank-holidays';
export { bookingOpensOn, type BookingWindow, bookingWindowOf } from './booking-window';
export { type OpenDay, openDays, type Opening, openingOn, type OpeningRules } from './opening';
export { workplacePermissions } from './permissions';
export { type Landmark, type LandmarkKind, landmarkKinds, type Line, type Plan, type PlanLabel, type Point } from './plan';
export type { ClosedDay, OpeningHours, Site } from './site';
export { type Box, type Feature, features, type Space, type SpaceKind, spaceKinds } from './space';
