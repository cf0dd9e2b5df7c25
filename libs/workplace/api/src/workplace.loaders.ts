import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { LoaderKind } from '@hearth/shared/api-kernel';
import type { Zone } from '@hearth/shared/contract';
import type { FloorId, SiteId } from '@hearth/shared/words';
import { type FloorRow, floorColumns, type SiteRow, siteColumns, type SpaceRow } from './workplace-rows';

/** The relations of the workplace, each read once a request. */
@Injectable()
export class WorkplaceLoaders {
  constructor(private readonly database: DataSource) {}

  readonly site: LoaderKind<SiteId, SiteRow> = {
    load: async ids => {
      const rows = await this.database.query<SiteRow[]>(`SELECT ${siteColumns} FROM sites WHERE id = ANY ($1::uuid[])`, [ids]);
      return new Map(rows.map(row => [row.id, row]));
    },
  };

  readonly floorsOfSite: LoaderKind<SiteId, readonly FloorRow[]> = {
    load: async ids => {
      const rows = await this.database.query<FloorRow[]>(
        `SELECT ${floorColumns} FROM floors WHERE site_id = ANY ($1::uuid[]) ORDER BY level`,
        [ids],
      );
      return Map.groupBy(rows, row => row.siteId);
    },
  };

  readonly zonesOfFloor: LoaderKind<FloorId, readonly Zone[]> = {
    load: async ids => {
      const rows = await this.database.query<(Zone & { floorId: FloorId })[]>(
        'SELECT id, name, floor_id AS "floorId" FROM zones WHERE floor_id = ANY ($1::uuid[]) ORDER BY name',
        [ids],
      );
      return Map.groupBy(rows, row => row.floorId);
    },
  };

  readonly spacesOfFloor: LoaderKind<FloorId, readonly SpaceRow[]> = {
    load: async ids => {
      const rows = await this.database.query<SpaceRow[]>(
        `SELECT s.id, s.floor_id AS "floorId", s.code, s.kind, s.name, s.zone_id AS "zoneId", s.bank, s.x, s.y, s.width, s.height,
           s.seat_side AS "seatSide", s.seats, s.features, s.closed_reason AS "closedReason", s.fixed_to_id AS "fixedToId", p.name AS "fixedToName"
         FROM spaces s JOIN zones z ON z.id = s.zone_id LEFT JOIN people p ON p.id = s.fixed_to_id
         WHERE s.floor_id = ANY ($1::uuid[]) AND s.removed_at IS NULL
         ORDER BY array_position(ARRAY['DESK', 'ROOM', 'PARKING_BAY', 'LOCKER'], s.kind), s.bank NULLS LAST, z.name, s.y, s.x`,
        [ids],
      );
      return Map.groupBy(rows, row => row.floorId);
    },
  };
}
