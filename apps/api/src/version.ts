/** The version of Hearth, as in package.json, which a bundle doesn't have beside it. */
export const version = '0.1.0';
