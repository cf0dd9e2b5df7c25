import type { CookieOptions } from 'express';
import { looksLikeSecret } from '../secrets';

/**
 * The prefixes are promises that browsers hold us to: sent over https only, to this host alone, never shown to scripts.
 * @see draft-ietf-httpbis-layered-cookies, section 4.1.3
 */
export const sessionCookie = '__Host-Http-hearth';
export const transactionCookie = '__Host-Http-hearth-sign-in';

const hostOnly = { secure: true, httpOnly: true, path: '/' } as const satisfies CookieOptions;

/** Never sent with a request that another site caused. Gone when the browser is closed. */
export const sessionCookieOptions = { ...hostOnly, sameSite: 'strict' } as const satisfies CookieOptions;

/** Lax, since it has to come along when the provider sends the browser back. */
export const transactionCookieOptions = { ...hostOnly, sameSite: 'lax' } as const satisfies CookieOptions;

/**
 * The secret in a cookie; undefined when there is none, when it can't be one of ours, and when the header names the
 * cookie twice, since then one of the two was planted.
 * @param header the request's `cookie` header
 */
export function readSecretCookie(header: string | undefined, name: string): string | undefined {
  const values = (header ?? '')
    .split(';')
    .map(pair => pair.trim())
    .filter(pair => pair.startsWith(`${name}=`))
    .map(pair => pair.slice(name.length + 1));
  const [value] = values;
  return values.length === 1 && value !== undefined && looksLikeSecret(value) ? value : undefined;
}
