import { ApolloArmor } from '@escape.tech/graphql-armor';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { GraphQLFormattedError } from 'graphql';
import type { CarriesContext } from '../context-of';
import { formatFault } from './format-fault';
import { scalars } from './scalars';

/** Far above what any screen asks, far below what hurts. */
const armor = {
  maxDepth: { n: 8 },
  maxAliases: { n: 10 },
  maxDirectives: { n: 20 },
  maxTokens: { n: 1_000 },
  costLimit: { maxCost: 5_000 },
  blockFieldSuggestion: { enabled: true },
};

/**
 * Apollo's options for the slices' contracts.
 * @param contracts the text of every slice's .graphql file
 */
export function graphqlOptions(contracts: readonly string[]): ApolloDriverConfig {
  const protection = new ApolloArmor(armor).protect();
  return {
    driver: ApolloDriver,
    path: '/graphql',
    typeDefs: [...contracts],
    resolvers: { ...scalars, ...typesOfUnions },
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
    inheritResolversFromInterfaces: false,
    graphiql: false,
    introspection: process.env['NODE_ENV'] !== 'production',
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    cache: 'bounded',
    plugins: [...protection.plugins, referencePlugin],
    validationRules: protection.validationRules,
    context: ({ req }: { req: CarriesContext }) => ({ req, hearth: req.hearth }),
    autoTransformHttpErrors: false,
  };
}

/** Every refusal says its own type; the interface needs no other way to tell. */
const typesOfUnions = { Refusal: { __resolveType: (value: { readonly __typename: string }) => value.__typename } };

/** Words every error for the outside once the whole answer is known, with the request's reference. */
const referencePlugin: NonNullable<ApolloDriverConfig['plugins']>[number] = {
  async requestDidStart({ contextValue }) {
    return {
      async willSendResponse({ response, errors }) {
        if (response.body.kind !== 'single' || !response.body.singleResult.errors) return;
        const reference = (contextValue as CarriesContext).hearth?.requestId ?? 'none';
        const thrown = errors ?? [];
        response.body.singleResult.errors = response.body.singleResult.errors.map(
          (error, index): GraphQLFormattedError => formatFault(error, thrown[index], reference),
        );
      },
    };
  },
};
