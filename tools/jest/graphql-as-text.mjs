/** Hands a .graphql file to a test as its text, as Rspack's `asset/source` does. */
const graphqlAsText = {
  process: source => ({ code: `export default ${JSON.stringify(source)};` }),
};

// Jest takes what it calls as a file's default.
export { graphqlAsText as default };
