import { afterAll, describe, it } from '@jest/globals';
import type { TSESLint } from '@typescript-eslint/utils';
import { RuleTester, type Rule } from 'eslint';
import tseslint from 'typescript-eslint';

RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;
Reflect.set(RuleTester, 'afterAll', afterAll);

/** ESLint's tester, reading TypeScript. A case is code, the file it stands in and the complaints it must bring. */
const tester = new RuleTester({ languageOptions: { parser: tseslint.parser, sourceType: 'module' } });

/** Tries a rule on code that must pass and on code that must not. */
export function tryRule(
  name: string,
  rule: TSESLint.RuleModule<string, readonly unknown[]>,
  cases: { valid: RuleTester.ValidTestCase[]; invalid: RuleTester.InvalidTestCase[] },
): void {
  // The parser's tree is richer than ESLint's own types say; the rules are written against the richer one.
  tester.run(name, rule as unknown as Rule.RuleModule, cases);
}
