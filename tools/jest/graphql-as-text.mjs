/** Hands a .graphql file to a test as its text, as Rspack's `asset/source` does. */
export default {
  process: source => ({ code: `export default ${JSON.stringify(source)};` }),
};
