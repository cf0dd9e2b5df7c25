import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import type { GraphQLFormattedError } from 'graphql';
import type { CarriesContext } from '../context-of';
import { formatFault, sayFault } from './format-fault';
import { queryLimits } from './query-limits';
import { scalars } from './scalars';

/**
 * Apollo's options for the slices' contracts.
 * @param contracts the text of every slice's .graphql file
 */
export function graphqlOptions(contracts: readonly string[]): ApolloDriverConfig {
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
    parseOptions: { maxTokens: queryLimits.maxTokens },
    persistedQueries: false,
    plugins: [...queryLimits.plugins, referencePlugin],
    validationRules: queryLimits.validationRules,
    context: ({ req }: { req: CarriesContext }) => ({ req, hearth: req.hearth }),
    autoTransformHttpErrors: false,
    formatError: sayFault,
  };
}

/** Every refusal says its own type; the interface needs no other way to tell. */
const typesOfUnions = { Refusal: { __resolveType: (value: { readonly __typename: string }) => value.__typename } };

/** Adds the request's reference to what `formatError` said, and logs faults under it. */
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
