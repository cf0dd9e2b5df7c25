import { describe, expect, it } from '@jest/globals';
import { type DocumentNode, print } from 'graphql';

import { Workspace } from './workspace.testing.ts';

const pots = 'libs/tea/web/src/pots/pots.graphql';

async function documents(): Promise<string> {
  using workspace = new Workspace();
  await workspace.generate();
  return workspace.read(pots.replace('.graphql', '.documents.ts'));
}

/** The document as it goes to the server. */
function sent(text: string, name: string): string {
  const [, value = '{}'] = new RegExp(`export const ${name} = (.*) as unknown as`).exec(text) ?? [];
  const document: DocumentNode = JSON.parse(value);
  return print(document).replace(/\s+/g, ' ');
}

describe('the documents of a screen', () => {
  it('carry their types, with days and times as text and enums as unions', async () => {
    const text = await documents();
    expect(text).toContain("export type Leaf =\n  | 'GREEN'\n  | 'BLACK';");
    expect(text).toContain(
      'export type PotsOnDayQuery = { readonly pots: ReadonlyArray<{ readonly readyAt: string | null, readonly id: string, readonly leaf: Leaf }> };',
    );
    expect(text).toContain('as unknown as TypedDocumentNode<PotsOnDayQuery, PotsOnDayQueryVariables>;');
  });

  it('bring the fragments of other files of the project with them', async () => {
    expect(sent(await documents(), 'PotsOnDayDocument')).toBe(
      'query PotsOnDay($day: LocalDate!) { pots(day: $day) { ...PotLine readyAt } } fragment PotLine on Pot { id leaf }',
    );
  });

  it('tell the members of a union apart', async () => {
    expect(await documents()).toMatch(
      /brew:\s+\| \{ readonly __typename: 'Brewed' \}\s+\| \{ readonly __typename: 'OutOfLeaves', readonly message: string, readonly nextDelivery: string \| null \}/,
    );
  });

  it.each([
    ['a field that is not there', 'query A { pots(day: "2026-11-24") { lid } }', `${pots}:1:37 Cannot query field "lid" on type "Pot".`],
    ['a fragment that is not there', 'query A($day: LocalDate!) { pots(day: $day) { ...Lid } }', `${pots}:1:50 Unknown fragment "Lid".`],
    ['an operation without a name', '{ pots(day: "2026-11-24") { ...PotLine } }', `${pots}: each query needs a name with a capital, such as FloorOnDay.`],
  ])('may not ask for %s', async (_what, text, said) => {
    using workspace = new Workspace({ [pots]: text });
    const outcome = await workspace.generate({ check: true });
    expect(outcome.code).toBe(1);
    expect(outcome.said).toContain(said);
  });

  it('may not have the name of an operation in another project', async () => {
    using workspace = new Workspace({
      'apps/web/src/shell/shell.graphql': 'query PotsOnDay($day: LocalDate!) { pots(day: $day) { id } }',
    });
    expect(await workspace.generate({ check: true })).toEqual({
      code: 1,
      said: `${pots}: PotsOnDay is the name of an operation in apps/web/src/shell/shell.graphql too.`,
    });
  });
});
