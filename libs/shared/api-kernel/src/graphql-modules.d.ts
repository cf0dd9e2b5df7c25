/** Rspack and Jest hand a .graphql file over as its text. */
declare module '*.graphql' {
  const text: string;
  export default text;
}
