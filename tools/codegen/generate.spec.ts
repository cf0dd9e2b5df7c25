import { describe, expect, it } from '@jest/globals';

import { Workspace } from './workspace.testing.ts';

const schema = 'libs/tea/api/src/tea.graphql';

describe('the generator', () => {
  it('has nothing to add once it has run', async () => {
    using workspace = new Workspace();
    expect(await workspace.generate()).toMatchObject({ code: 0 });
    expect(await workspace.generate({ check: true })).toEqual({ code: 0, said: '' });
  });

  it('names each file that a changed schema would change, writes none and exits with 1', async () => {
    using workspace = new Workspace();
    await workspace.generate();
    const golden = workspace.read('apps/api/goldens/schema.graphql');
    workspace.put({ [schema]: workspace.read(schema).replace('label: String', 'label: String!') });
    expect(await workspace.generate({ check: true })).toEqual({
      code: 1,
      said: [
        'apps/api/goldens/schema.graphql is out of date.',
        'libs/shared/contract/src/generated/schema.ts is out of date.',
        'Run `npm run codegen` and commit what it writes.',
      ].join('\n'),
    });
    expect(workspace.read('apps/api/goldens/schema.graphql')).toBe(golden);
  });

  it('notices a generated file that was edited by hand', async () => {
    using workspace = new Workspace();
    await workspace.generate();
    workspace.put({ 'libs/tea/web/src/pot.documents.ts': 'export const mine = 1;' });
    const { code, said } = await workspace.generate({ check: true });
    expect(code).toBe(1);
    expect(said).toContain('libs/tea/web/src/pot.documents.ts is out of date.');
  });

  it('removes the documents of a screen that is gone', async () => {
    using workspace = new Workspace();
    await workspace.generate();
    workspace.remove('libs/tea/web/src/pots/pots.graphql');
    workspace.put({ 'libs/tea/web/src/pot.graphql': 'query Pots($day: LocalDate!) { pots(day: $day) { id } }' });
    expect((await workspace.generate({ check: true })).said).toContain('pots/pots.documents.ts is out of date.');
    expect((await workspace.generate()).said).toContain('libs/tea/web/src/pots/pots.documents.ts removed.');
    expect(await workspace.generate({ check: true })).toMatchObject({ code: 0 });
  });
});

describe('the merged schema', () => {
  it('leaves out a root type in which no slice has a field, and keeps descriptions', async () => {
    using workspace = new Workspace();
    await workspace.generate();
    const golden = workspace.read('apps/api/goldens/schema.graphql');
    expect(golden).toContain('"""The pots on one day."""');
    expect(golden).not.toContain('type Subscription');
  });

  it.each([
    ['a slip of the pen', 'type Pot {', `${schema}:1:11 Syntax Error: Expected Name, found <EOF>.`],
    ['a type nobody defines', 'extend type Query { a: Cup }', `${schema}:1:24 Unknown type "Cup".`],
  ])('tells where there is %s', async (_what, text, said) => {
    using workspace = new Workspace({ [schema]: text });
    expect(await workspace.generate({ check: true })).toEqual({ code: 1, said });
  });

  it.each([
    ['brew(leaf: Leaf!): BrewResult!', 'brew takes one argument, input, of a type that ends in Input and is never null.'],
    ['brew(input: BrewInput!): Pot!', 'brew answers with a union whose name ends in Result and is never null.'],
    ['brew(input: BrewInput!): WrongResult!', "brew may answer Pot, which doesn't implement Refusal."],
    ['brew(input: BrewInput!): LateResult!', 'brew names the success first in its result.'],
  ])('wants every mutation to have the same shape: %s', async (field, said) => {
    using workspace = new Workspace();
    const unions = 'union WrongResult = Brewed | Pot union LateResult = OutOfLeaves | OutOfLeaves2 type OutOfLeaves2 implements Refusal { message: String! }';
    workspace.put({ [schema]: workspace.read(schema).replace('brew(input: BrewInput!): BrewResult!', field) + unions });
    const outcome = await workspace.generate({ check: true });
    expect(outcome.code).toBe(1);
    expect(outcome.said).toContain(`${schema}:3: ${said}`);
  });
});
