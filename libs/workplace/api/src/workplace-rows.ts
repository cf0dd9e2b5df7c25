import type { Plan, Space } from '@hearth/shared/contract';
import type { FloorId, PersonId, SiteId } from '@hearth/shared/words';

/** A site as read from the database; its floors and days are looked up when asked for. */
export interface SiteRow {
  readonly id: SiteId;
  readonly name: string;
  readonly address: string;
  readonly timeZone: string;
  readonly bookingWindowDays: number;
}

export const siteColumns = `id, name, address, time_zone AS "timeZone", booking_window_days AS "bookingWindowDays"`;

/** A floor as read from the database; its site, zones, spaces and drawing are looked up when asked for. */
export interface FloorRow {
  readonly id: FloorId;
  readonly siteId: SiteId;
  readonly name: string;
  readonly level: number;
  readonly planVersion: number;
  readonly plan: Plan;
}

export const floorColumns = `id, site_id AS "siteId", name, level, plan_version AS "planVersion", plan`;

/** A space as read from the database; whether it is the reader's own fixed desk is told when it is known who reads. */
export type SpaceRow = Omit<Space, 'fixedToMe'> & { readonly floorId: FloorId; readonly fixedToId: PersonId | null };
