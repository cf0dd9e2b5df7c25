import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { GraphQLObjectType } from 'graphql';
import { allowKey, publicKey } from '../allow';
import { Permissions } from '../permissions';

/** The key under which Nest keeps whether a method is a Query, Mutation or Subscription, and its name. */
const resolverTypeKey = 'graphql:resolver_type';
const resolverNameKey = 'graphql:resolver_name';

/** One root field of the contract, and what opens it. */
export interface RootField {
  readonly type: string;
  readonly field: string;
  readonly permission: string | undefined;
  readonly publicBecause: string | undefined;
}

/** Stops the start when the schema and the resolvers disagree, or when a root field carries no known mark. */
@Injectable()
export class ContractCheck implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
    private readonly schemaHost: GraphQLSchemaHost,
    private readonly permissions: Permissions,
  ) {}

  onApplicationBootstrap(): void {
    const complaints = this.#complaints();
    if (complaints.length > 0) throw new Error(`The contract and the resolvers disagree:\n${complaints.join('\n')}`);
  }

  /** Every root field that has a resolver, in the order of the alphabet. */
  rootFields(): RootField[] {
    return this.discovery
      .getProviders()
      .filter(({ instance }) => typeof instance === 'object' && instance !== null)
      .flatMap(({ instance }) => this.#marksOf(instance as object))
      .sort((a, b) => `${a.type}.${a.field}`.localeCompare(`${b.type}.${b.field}`));
  }

  #marksOf(instance: object): RootField[] {
    const prototype = Object.getPrototypeOf(instance) as Record<string, unknown>;
    return this.scanner.getAllMethodNames(prototype).flatMap(method => {
      const handler = prototype[method] as () => unknown;
      const type = this.reflector.get<string | undefined>(resolverTypeKey, handler);
      if (!type || !['Query', 'Mutation', 'Subscription'].includes(type)) return [];
      return {
        type,
        field: this.reflector.get<string | undefined>(resolverNameKey, handler) ?? method,
        permission: this.reflector.get<string | undefined>(allowKey, handler),
        publicBecause: this.reflector.get<string | undefined>(publicKey, handler),
      };
    });
  }

  #complaints(): string[] {
    const { schema } = this.schemaHost;
    const resolved = this.rootFields();
    const names = new Set(resolved.map(({ type, field }) => `${type}.${field}`));
    const promised = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
      .filter((type): type is GraphQLObjectType => Boolean(type))
      .flatMap(type => Object.keys(type.getFields()).map(field => `${type.name}.${field}`));
    return [
      ...promised.filter(name => !names.has(name)).map(name => `${name} is in the schema and has no resolver`),
      ...resolved.flatMap(field => this.#complaintAbout(field)),
    ];
  }

  #complaintAbout({ type, field, permission, publicBecause }: RootField): string[] {
    if (publicBecause) return [];
    if (!permission) return [`${type}.${field} carries neither @Allow nor @Public`];
    return this.permissions.knows(permission) ? [] : [`${type}.${field} asks for ${permission}, which no slice declares`];
  }
}
