import { type EnvironmentProviders, inject, makeEnvironmentProviders } from '@angular/core';
import { ApolloLink, type ApolloClient } from '@apollo/client';
import { InMemoryCache } from '@apollo/client/cache';
import { ErrorLink } from '@apollo/client/link/error';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { possibleTypes } from '@hearth/shared/contract';
import { provideApollo } from 'apollo-angular';
import { OperationTypeNode } from 'graphql';
import { Connection } from '../connection/connection';
import { SessionEnd } from '../session/session-end';
import { Words } from '../words/words';
import { Activity } from '../session/activity';
import { faultFrom } from './fault';
import { createHttpLink } from './http-link';
import { Socket } from './socket';

/** The way to the server: questions and acts over HTTP, changes over the socket, one cache for all screens. */
export function provideGraphql(): EnvironmentProviders {
  return makeEnvironmentProviders([provideApollo(clientOptions)]);
}

function clientOptions(): ApolloClient.Options {
  const [connection, activity, end, words] = [inject(Connection), inject(Activity), inject(SessionEnd), inject(Words)];
  const http = createHttpLink({
    locale: () => words.locale(),
    answered: ({ background }) => {
      connection.found();
      if (!background) activity.note();
    },
    lost: () => connection.lost(),
  });
  const sessionGuard = new ErrorLink(({ error }) => {
    if (faultFrom(error).kind === 'SESSION_ENDED') end.happened();
  });
  const live = new GraphQLWsLink(inject(Socket).client);
  const isLive = ({ operationType }: ApolloLink.Operation) => operationType === OperationTypeNode.SUBSCRIPTION;
  return {
    link: ApolloLink.from([sessionGuard, ApolloLink.split(isLive, live, http)]),
    cache: new InMemoryCache({ possibleTypes }),
    clientAwareness: { name: 'hearth-web' },
  };
}
