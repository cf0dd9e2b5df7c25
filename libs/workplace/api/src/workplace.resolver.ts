import { Args, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { Allow } from '@hearth/shared/api-kernel';
import { looksLikeId } from '@hearth/shared/words';
import { type FloorRow, floorColumns, type SiteRow, siteColumns } from './workplace-rows';

@Resolver()
export class WorkplaceResolver {
  constructor(private readonly database: DataSource) {}

  @Query()
  @Allow('workplace.read')
  sites(): Promise<SiteRow[]> {
    return this.database.query(`SELECT ${siteColumns} FROM sites ORDER BY name`);
  }

  @Query()
  @Allow('workplace.read')
  async floor(@Args('id') id: string): Promise<FloorRow | undefined> {
    if (!looksLikeId(id)) return undefined;
    const [floor] = await this.database.query<FloorRow[]>(`SELECT ${floorColumns} FROM floors WHERE id = $1`, [id]);
    return floor;
  }
}
