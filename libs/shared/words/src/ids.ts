/** A string that names one kind of thing only, so that ids of different things can't be mixed up. */
export type Id<Name extends string> = string & { readonly __id: Name };

/** Names a person. */
export type PersonId = Id<'Person'>;
/** Names a team. */
export type TeamId = Id<'Team'>;
/** Names a site. */
export type SiteId = Id<'Site'>;
/** Names a floor. */
export type FloorId = Id<'Floor'>;
/** Names a zone of a floor. */
export type ZoneId = Id<'Zone'>;
/** Names a space. */
export type SpaceId = Id<'Space'>;
/** Names a booking. */
export type BookingId = Id<'Booking'>;
/** Names a session. */
export type SessionId = Id<'Session'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text has the shape of an id (a UUID), so that it may be given to the database. */
export function looksLikeId(text: string): boolean {
  return uuid.test(text);
}
