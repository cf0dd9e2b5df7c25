import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext, type SignedInContext } from '@hearth/shared/api-kernel';
import type { Space, Zone } from '@hearth/shared/contract';
import { WorkplaceLoaders } from './workplace.loaders';
import type { FloorRow, SiteRow } from './workplace-rows';

@Resolver('Floor')
export class FloorFieldsResolver {
  constructor(private readonly loaders: WorkplaceLoaders) {}

  @ResolveField()
  site(@Ctx() ctx: RequestContext, @Parent() floor: FloorRow): Promise<SiteRow | undefined> {
    return ctx.loaders.of(this.loaders.site).load(floor.siteId);
  }

  @ResolveField()
  async zones(@Ctx() ctx: RequestContext, @Parent() floor: FloorRow): Promise<readonly Zone[]> {
    return (await ctx.loaders.of(this.loaders.zonesOfFloor).load(floor.id)) ?? [];
  }

  @ResolveField()
  async spaces(@Ctx() ctx: SignedInContext, @Parent() floor: FloorRow): Promise<readonly Space[]> {
    const spaces = (await ctx.loaders.of(this.loaders.spacesOfFloor).load(floor.id)) ?? [];
    return spaces.map(space => ({ ...space, fixedToMe: space.fixedToId === ctx.actor.personId }));
  }
}
