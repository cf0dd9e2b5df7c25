import { describe, expect, it } from '@jest/globals';

import { Workspace } from './workspace.testing.ts';

async function generatedTypes(): Promise<string> {
  using workspace = new Workspace();
  await workspace.generate();
  return workspace.read('libs/shared/contract/src/generated/schema.ts');
}

describe('the types of the server', () => {
  it('say which they are where a union has to tell them apart, and only there', async () => {
    const types = await generatedTypes();
    expect(types).toContain("  readonly __typename: 'Brewed';");
    expect(types).toContain("  readonly __typename: 'OutOfLeaves';");
    expect(types).not.toContain("'Pot';");
    expect(types).not.toContain('__typename?');
  });

  it('have days and times as Temporal knows them, and enums as unions of strings', async () => {
    const types = await generatedTypes();
    expect(types).toContain('LocalDate: { input: Temporal.PlainDate; output: Temporal.PlainDate; }');
    expect(types).toContain('LocalTime: { input: Temporal.PlainTime; output: Temporal.PlainTime; }');
    expect(types).toContain('Instant: { input: Temporal.Instant; output: Temporal.Instant; }');
    expect(types).toContain("export type Leaf =\n  | 'GREEN'\n  | 'BLACK';");
  });

  it('want a field that may be null to be said, and leave an input that may be null away', async () => {
    const types = await generatedTypes();
    expect(types).toContain("readonly nextDelivery: Maybe<Scalars['LocalDate']['output']>;");
    expect(types).toContain("readonly note?: InputMaybe<Scalars['String']['input']>;");
    expect(types).toContain("first: Scalars['Int']['input'];");
  });
});
