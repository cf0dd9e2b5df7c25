import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '@hearth/shared/api-kernel';
import { WorkplaceQueries } from './workplace-queries';
import type { FloorRow, SiteRow } from './workplace-rows';

@Resolver()
export class WorkplaceResolver {
  constructor(private readonly queries: WorkplaceQueries) {}

  @Query()
  @Allow('workplace.read')
  sites(): Promise<SiteRow[]> {
    return this.queries.sites();
  }

  @Query()
  @Allow('workplace.read')
  floor(@Args('id') id: string): Promise<FloorRow | undefined> {
    return this.queries.floor(id);
  }
}
