import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, type RequestContext } from '@hearth/shared/api-kernel';
import { todayAt } from '@hearth/shared/words';
import { PeopleLoaders, type TeamRow } from './people.loaders';
import type { PersonRow } from './person-row';

/** Line management is dated by the organisation's own day, wherever a person or a site is. */
const organisationZone = 'Europe/London';

@Resolver('Person')
export class PersonFieldsResolver {
  constructor(private readonly loaders: PeopleLoaders) {}

  @ResolveField()
  async team(@Ctx() ctx: RequestContext, @Parent() person: PersonRow): Promise<TeamRow | undefined> {
    return person.teamId ? ctx.loaders.of(this.loaders.team).load(person.teamId) : undefined;
  }

  @ResolveField()
  async lineManager(@Ctx() ctx: RequestContext, @Parent() person: PersonRow): Promise<PersonRow | undefined> {
    const today = todayAt(organisationZone, ctx.now);
    return ctx.loaders.of(this.loaders.lineManager).load(`${person.id} at ${today.toString()}`);
  }
}
