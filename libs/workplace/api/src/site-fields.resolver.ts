import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '@hearth/shared/api-kernel';
import { bookingWindowOf } from '@hearth/workplace/domain';
import { WorkplaceLoaders } from './workplace.loaders';
import type { FloorRow, SiteRow } from './workplace-rows';

@Resolver('Site')
export class SiteFieldsResolver {
  constructor(private readonly loaders: WorkplaceLoaders) {}

  @ResolveField()
  today(@Ctx() ctx: RequestContext, @Parent() site: SiteRow): Temporal.PlainDate {
    return bookingWindowOf(site, ctx.now).today;
  }

  @ResolveField()
  lastBookableDay(@Ctx() ctx: RequestContext, @Parent() site: SiteRow): Temporal.PlainDate {
    return bookingWindowOf(site, ctx.now).lastBookableDay;
  }

  @ResolveField()
  async floors(@Ctx() ctx: RequestContext, @Parent() site: SiteRow): Promise<readonly FloorRow[]> {
    return (await ctx.loaders.of(this.loaders.floorsOfSite).load(site.id)) ?? [];
  }
}
