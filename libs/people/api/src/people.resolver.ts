import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type SignedInContext } from '@hearth/shared/api-kernel';
import type { RecordLeaverInput } from '@hearth/shared/contract';
import { RecordLeaver } from './record-leaver';

@Resolver()
export class PeopleResolver {
  constructor(private readonly leaver: RecordLeaver) {}

  @Mutation()
  @Allow('people.record-leaver')
  recordLeaver(@Ctx() ctx: SignedInContext, @Args('input') input: RecordLeaverInput) {
    return this.leaver.run(ctx, input);
  }
}
