// Made by `npm run codegen`. Changes here are overwritten.
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };

export type Role =
  | 'Administrator'
  | 'Facilities'
  | 'HumanResources'
  | 'Communications'
  | 'Reception'
  | 'Auditor';

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;

export type SessionQuery = { readonly session: { readonly id: string, readonly roles: ReadonlyArray<Role>, readonly permissions: ReadonlyArray<string>, readonly idleEndsAt: string, readonly endsAt: string, readonly person: { readonly id: string, readonly name: string, readonly initials: string, readonly jobTitle: string, readonly team: { readonly id: string, readonly name: string } | null } } | null, readonly installation: { readonly name: string, readonly sampleData: boolean, readonly signIn: string } };

export const SessionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"session"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}},{"kind":"Field","name":{"kind":"Name","value":"permissions"}},{"kind":"Field","name":{"kind":"Name","value":"idleEndsAt"}},{"kind":"Field","name":{"kind":"Name","value":"endsAt"}},{"kind":"Field","name":{"kind":"Name","value":"person"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"initials"}},{"kind":"Field","name":{"kind":"Name","value":"jobTitle"}},{"kind":"Field","name":{"kind":"Name","value":"team"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"installation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"sampleData"}},{"kind":"Field","name":{"kind":"Name","value":"signIn"}}]}}]}}]} as unknown as TypedDocumentNode<SessionQuery, SessionQueryVariables>;
