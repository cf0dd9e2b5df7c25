/** Ends a switch over a union: the compiler complains when a member has no case, and so does the program. */
export function assertNever(value: never): never {
  throw new Error(`A case is missing for ${JSON.stringify(value)}`);
}
