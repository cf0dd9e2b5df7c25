import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { run } from './generate.ts';

/** Files of a workspace by their path: text as it stands, anything else as JSON. */
export type Files = Readonly<Record<string, string | object>>;

/** A small workspace that is right in everything: a slice with a schema, a screen and its words. */
export const soundFiles: Files = {
  'libs/shared/api-kernel/src/kernel.graphql': `
    "A calendar date." scalar LocalDate
    "A moment." scalar Instant
    "A time of day." scalar LocalTime
    interface Refusal { message: String! }
    type Query
    type Mutation
    type Subscription`,
  'libs/tea/api/src/tea.graphql': `
    extend type Query { "The pots on one day." pots(day: LocalDate!, first: Int! = 10): [Pot!]! }
    extend type Mutation { brew(input: BrewInput!): BrewResult! }
    enum Leaf { GREEN BLACK }
    type Pot { id: ID! leaf: Leaf! readyAt: LocalTime label: String }
    input BrewInput { leaf: Leaf! note: String }
    union BrewResult = Brewed | OutOfLeaves
    type Brewed { pot: Pot! }
    type OutOfLeaves implements Refusal { message: String! nextDelivery: LocalDate }`,
  'libs/tea/web/src/pot.graphql': 'fragment PotLine on Pot { id leaf }',
  'libs/tea/web/src/pots/pots.graphql': `
    query PotsOnDay($day: LocalDate!) { pots(day: $day) { ...PotLine readyAt } }
    mutation Brew($input: BrewInput!) { brew(input: $input) { __typename ... on OutOfLeaves { message nextDelivery } } }`,
  'libs/tea/words/en.json': { 'tea.pots': '{count, plural, one {# pot} other {# pots}} on {day}' },
  'libs/tea/words/cy.json': {
    'tea.pots':
      '{count, plural, zero {# tebot} one {# tebot} two {# debot} few {# thebot} many {# thebot} other {# tebot}} ar {day}',
  },
};

/** A workspace in a folder of its own that a test may change. */
export class Workspace {
  private readonly root = mkdtempSync(join(tmpdir(), 'hearth-codegen-'));

  constructor(files: Files = {}) {
    this.put({ ...soundFiles, ...files });
  }

  put(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      const place = join(this.root, path);
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, typeof content === 'string' ? content : JSON.stringify(content));
    }
  }

  remove(path: string): void {
    rmSync(join(this.root, path));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  /** Runs the generator. Gives back its exit code and what it said, a line after another. */
  async generate({ check = false } = {}): Promise<{ readonly code: number; readonly said: string }> {
    const lines: string[] = [];
    const code = await run(this.root, check, (line) => lines.push(line));
    return { code, said: lines.join('\n') };
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
