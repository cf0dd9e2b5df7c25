/** Longer than any address of a screen, shorter than what proxies cut off. */
const longest = 2_000;
/** Stands in for Hearth's own origin while a path is read; nobody can own it. */
const anyOrigin = 'https://hearth.invalid';
// A backslash is a slash to browsers, and a control character is nothing at all: both hide where an address leads.
const hidden = /[\\\p{Cc}]/u;
/** Places that would begin the sign-in again, and again. */
const signInPlaces = /^\/(auth|sign-in)(\/|$)/i;

/**
 * The path to go to after signing in: a path of Hearth's own, or `/` for everything else.
 * @param wish what the address asked for, written by anybody
 */
export function safeReturnPath(wish: unknown): string {
  if (typeof wish !== 'string' || wish.length > longest || hidden.test(wish) || !isOwnPath(wish)) return '/';
  const url = URL.parse(wish, anyOrigin);
  if (url?.origin !== anyOrigin) return '/';
  const path = fullyDecoded(url.pathname);
  if (path === undefined || hidden.test(path) || !isOwnPath(path) || signInPlaces.test(path)) return '/';
  return url.pathname + url.search + url.hash;
}

/** Whether it begins with one slash: two would name another host. */
function isOwnPath(path: string): boolean {
  return /^\/(?!\/)/.test(path);
}

/** The path as whoever decodes it last will see it; undefined when it can't be decoded, or is wrapped too often. */
function fullyDecoded(path: string): string | undefined {
  let text = path;
  for (let layer = 0; layer < 4; layer++) {
    const decoded = decode(text);
    if (decoded === undefined || decoded === text) return decoded;
    text = decoded;
  }
  return undefined;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    // A URIError: a per cent sign that begins no character.
    return undefined;
  }
}
