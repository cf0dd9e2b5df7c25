// @ts-check
/**
 * What may not be written at all, and where the sign-in adapters and the kernel are let off.
 * ESLint takes the last setting of a rule whole, so each place gets its full list from here.
 */

const activeDirectory = {
  name: 'passport-azure-ad',
  message: 'Only libs/shared/sign-in knows how a person signs in; use its port.',
};

/** Nest's own, which the kernel alone may use. */
const nest = {
  name: '@nestjs/common',
  importNames: ['forwardRef', 'Global', 'Scope'],
  message: 'A circle of modules, a global module and a provider for each request are all ruled out in a slice.',
};

const platform = {
  group: ['node:*'],
  message: 'A domain only decides: it knows neither Node nor a browser. Hand in what it needs.',
};

/**
 * @param {'domain' | 'api' | 'sign-in'} [place]
 */
export function forbiddenImports(place) {
  return {
    paths: [...(place === 'sign-in' ? [] : [activeDirectory]), ...(place === 'api' ? [nest] : [])],
    patterns: place === 'domain' ? [platform] : [],
  };
}

const tooManyParameters = 'At most four parameters: put those that belong together in one object with a name.';

const everywhere = [
  { selector: 'TSEnumDeclaration', message: "A union of strings instead of an enum: type DayPart = 'MORNING' | …" },
  { selector: 'FunctionDeclaration[params.length>4]', message: tooManyParameters },
  { selector: 'ArrowFunctionExpression[params.length>4]', message: tooManyParameters },
  { selector: 'MethodDefinition[kind!="constructor"] > FunctionExpression[params.length>4]', message: tooManyParameters },
  {
    selector: 'MethodDefinition[kind="constructor"] > FunctionExpression[params.length>6]',
    message: 'At most six dependencies: a class that needs more does more than one thing.',
  },
  {
    selector: 'CallExpression[callee.object.name=/^(describe|it|test)$/][callee.property.name="only"]',
    message: 'One test alone hides all the others.',
  },
];

const defaultExport = { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' };

/**
 * @param {{ defaultExport?: boolean }} [allowed] whether a default export may stand, as tools want of their settings
 */
export function forbiddenSyntax(allowed = {}) {
  return allowed.defaultExport ? everywhere : [...everywhere, defaultExport];
}
