export { assertNever } from './assert-never';
export { type DayPart, dayParts, type DayShape, partsOverlap, timesOfPart } from './day-part';
export { looksLikeId } from './ids';
export type { BookingId, FloorId, Id, PersonId, SessionId, SiteId, SpaceId, TeamId, ZoneId } from './ids';
export { initialsOf } from './initials';
export { instantAt, isEmptyRange, rangeOf, rangesOverlap, readLocalDay, todayAt } from './local-day';
export type { InstantRange, LocalTimes } from './local-day';
export { type Locale, locales, type Message, type MessageValue } from './message';
export { type Holders, type Role, roles } from './role';
