/** A string that names one kind of thing only, so that ids of different things can't be mixed up. */
export type Id<Name extends string> = string & { readonly __id: Name };

export type PersonId = Id<'Person'>;
export type TeamId = Id<'Team'>;
export type SiteId = Id<'Site'>;
export type FloorId = Id<'Floor'>;
export type ZoneId = Id<'Zone'>;
export type SpaceId = Id<'Space'>;
export type BookingId = Id<'Booking'>;
export type SessionId = Id<'Session'>;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text has the shape of an id (a UUID), so that it may be given to the database. */
export function looksLikeId(text: string): boolean {
  return uuid.test(text);
}
