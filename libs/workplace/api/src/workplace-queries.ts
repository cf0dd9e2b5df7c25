import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { looksLikeId } from '@hearth/shared/words';
import { type FloorRow, floorColumns, type SiteRow, siteColumns } from './workplace-rows';

/** What screens read of the workplace; what hangs on it is read by loaders, when it is asked for. */
@Injectable()
export class WorkplaceQueries {
  constructor(private readonly database: DataSource) {}

  async sites(): Promise<SiteRow[]> {
    return this.database.query<SiteRow[]>(`SELECT ${siteColumns} FROM sites ORDER BY name`);
  }

  /** The floor; undefined when there is none of that id, or when it isn't even an id. */
  async floor(id: string): Promise<FloorRow | undefined> {
    if (!looksLikeId(id)) return undefined;
    const [floor] = await this.database.query<FloorRow[]>(`SELECT ${floorColumns} FROM floors WHERE id = $1`, [id]);
    return floor;
  }
}
