import { describe, expect, it } from '@jest/globals';
import { Module, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { GraphQLModule, Mutation, Query, Resolver, Subscription } from '@nestjs/graphql';
import { Test } from '@nestjs/testing';
import { Allow, Public, publicKey } from '../allow';
import kernelContract from '../kernel.graphql';
import { Permissions, permissionTable } from '../permissions';
import { ContractCheck } from './contract-check';
import { graphqlOptions } from './graphql-options';

const contract = `
  extend type Query { scraps: Int! }
  extend type Mutation { keepScrap: Int! }
  extend type Subscription { scrapKept: Int! }`;

@Resolver()
class Marked {
  @Query() @Public('a scrap is nothing') scraps(): number { return 1; }
  @Mutation() @Allow('scrap.keep') keepScrap(): number { return 1; }
  @Subscription() @Allow('scrap.keep') async *scrapKept(): AsyncGenerator<number> { yield 1; }
}

@Resolver()
class Unmarked extends Marked {
  @Query() @Public('for now') override scraps(): number { return 1; }
}
// Lint would not let it be written without a mark.
Reflect.deleteMetadata(publicKey, Unmarked.prototype.scraps);

@Resolver()
class Misspelt extends Marked {
  @Mutation() @Allow('scrap.kepe') override keepScrap(): number { return 1; }
}

@Resolver()
class Forgetful {
  @Query() @Public('a scrap is nothing') scraps(): number { return 1; }
  @Subscription() @Allow('scrap.keep') async *scrapKept(): AsyncGenerator<number> { yield 1; }
}

@Resolver()
class Talkative extends Marked {
  @Query() @Public('nobody asked for it') gossip(): number { return 1; }
}

@Resolver()
class OddlyNamed extends Marked {
  @Mutation('dropScrap') @Allow('scrap.keep') drop(): number { return 1; }
}

/** Starts a server with the resolver planted in it, and stops it again. */
async function start(resolver: Type): Promise<void> {
  @Module({
    imports: [DiscoveryModule, GraphQLModule.forRoot(graphqlOptions([kernelContract, contract]))],
    providers: [resolver, ContractCheck, Permissions, { provide: permissionTable, useValue: { 'scrap.keep': 'everyone' } }],
  })
  class Planted {}
  const app = (await Test.createTestingModule({ imports: [Planted] }).compile()).createNestApplication({ logger: false });
  try {
    await app.init();
  } finally {
    await app.close();
  }
}

describe('the start', () => {
  it('goes well when contract and resolvers agree, and every root field is marked', async () => {
    await start(Marked);
  });

  it.each<[string, Type, string]>([
    ['carries no mark', Unmarked, 'Query.scraps carries neither @Allow nor @Public'],
    ['names a permission that no slice declares', Misspelt, 'Mutation.keepScrap asks for scrap.kepe, which no slice declares'],
    ['has no resolver', Forgetful, 'Mutation.keepScrap is in the schema and has no resolver'],
    ['is not in the schema', Talkative, 'Query.gossip defined in resolvers, but not in schema'],
    ['is not in the schema, by another name', OddlyNamed, 'Mutation.dropScrap defined in resolvers, but not in schema'],
  ])('is stopped by a root field that %s', async (_what, resolver, complaint) => {
    await expect(start(resolver)).rejects.toThrow(complaint);
  });
});
