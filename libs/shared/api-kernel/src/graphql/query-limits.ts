import { ApolloArmor } from '@escape.tech/graphql-armor';

const maxTokens = 1_000;

const { plugins, validationRules } = new ApolloArmor({
  maxDepth: { n: 8 },
  maxAliases: { n: 10 },
  maxDirectives: { n: 20 },
  // GraphQL's own parser counts them, and its errors take the way of all others.
  maxTokens: { enabled: false },
  costLimit: { maxCost: 5_000 },
  blockFieldSuggestion: { enabled: true },
}).protect();

/** How much one document may ask for, by POST or by socket: far above what any screen asks, far below what hurts. */
export const queryLimits = { plugins, validationRules, maxTokens };
