import { HttpLink } from '@apollo/client/link/http';

/** What a question carries that no person asked: the server doesn't let it keep a session from going idle. */
const backgroundHeader = 'x-hearth-background';

/** Who wants to know. */
export interface Asking {
  /** Whether the page asks by itself: something changed, time went by or the line came back. Otherwise a person did something. */
  readonly background?: boolean;
}

/** The context in which Apollo sends a question. */
export function contextOf({ background = false }: Asking): { readonly headers?: Record<string, string> } {
  return background ? { headers: { [backgroundHeader]: '1' } } : {};
}

interface HttpLinkNeeds {
  /** The language that refusals should be worded in. */
  readonly locale: () => string;
  /** Told of every answer, whatever it says, and who wanted it. */
  readonly answered: (asking: Asking) => void;
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
      const headers: Record<string, string> = { ...(request?.headers as Record<string, string>), 'accept-language': needs.locale() };
      try {
        const reply = await fetch(address, { ...request, headers });
        needs.answered({ background: backgroundHeader in headers });
        return reply;
      } catch (error) {
        // A question that was called off isn't lost: the person went elsewhere.
        if (!request?.signal?.aborted) needs.lost();
        throw error;
      }
    },
  });
}
