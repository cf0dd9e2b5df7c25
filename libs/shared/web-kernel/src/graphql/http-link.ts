import { HttpLink } from '@apollo/client/link/http';

interface HttpLinkNeeds {
  /** The language that refusals should be worded in. */
  readonly locale: () => string;
  /** Told of every answer, whatever it says. */
  readonly answered: () => void;
  /** Told when a request didn't arrive. */
  readonly lost: () => void;
}

/** Questions go by POST with a header of our own, which no other site can make a browser send. */
export function createHttpLink(needs: HttpLinkNeeds): HttpLink {
  return new HttpLink({
    uri: '/graphql',
    credentials: 'same-origin',
    headers: { 'x-hearth-request': '1' },
    fetch: async (address, request) => {
      const headers = { ...(request?.headers as Record<string, string>), 'accept-language': needs.locale() };
      try {
        const reply = await fetch(address, { ...request, headers });
        needs.answered();
        return reply;
      } catch (error) {
        // A question that was called off isn't lost: the person went elsewhere.
        if (!request?.signal?.aborted) needs.lost();
        throw error;
      }
    },
  });
}
