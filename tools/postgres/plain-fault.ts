/**
 * Something that stops a command and is already told in the words of the person who ran it:
 * printed as it is, without a stack.
 */
export class PlainFault extends Error {
  override readonly name = 'PlainFault';
}

/** The code Node gives a failed system call (`ENOENT`, `EACCES`…), or undefined for anything else. */
export function systemCode(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
