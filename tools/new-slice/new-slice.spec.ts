import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { run } from './new-slice.ts';
import { type Outcome, WorkspaceCopy } from './workspace-copy.testing.ts';

/** Compilers, the linter and whole test runs in here take seconds each. */
const patience = 120_000;
let copy: WorkspaceCopy;

beforeAll(() => {
  copy = new WorkspaceCopy();
});

afterAll(() => copy?.remove());

function newSlice(...args: readonly string[]): Outcome {
  const lines: string[] = [];
  const code = run(copy.root, args, 1_800_000_000_000, line => lines.push(line));
  return { code, said: lines.join('\n') };
}

describe('what can’t be made', () => {
  it.each([
    [[], 'Say what the slice is about'],
    [['lockers', 'desks'], 'Say what the slice is about'],
    [['lockers', '--many'], 'Say what the slice is about'],
    [['Lockers'], '“Lockers” can\'t be used as a name'],
    [['../lockers'], '“../lockers” can\'t be used as a name'],
    [['staff'], '“staff” is not plural'],
    [['words'], '“words” means something else here already'],
    [['people', '--one', 'human'], 'There is a slice “people” already, in libs/people.'],
    [['spaces'], 'The contract has a type Space already.'],
    [['free-desks'], 'The contract has a field freeDesks already.'],
    [['closed-days'], 'makes a table closed_days already.'],
    [['my-bookings'], 'A screen has an operation MyBookings already.'],
    [['my-bookings'], 'has a page at /my-bookings already.'],
  ])('%j is refused with a sentence', (args, said) => {
    const before = copy.all();
    const outcome = newSlice(...args);
    expect(outcome).toEqual({ code: 1, said: expect.stringContaining(said) });
    expect(outcome.said).toMatch(/\nNothing was written\.$/);
    expect(copy.all()).toEqual(before);
  });

  it('says which places in the workspace are gone, all at once', () => {
    const path = 'apps/api/src/app.module.ts';
    const text = copy.read(path);
    copy.write(path, text.replace('const contracts = [', 'const parts = [').replace('const permissions = {', 'const may = {'));
    const before = copy.all();
    const { code, said } = newSlice('lanterns');
    expect(code).toBe(1);
    expect(said.match(/^apps\/api\/src\/app\.module\.ts has no place for the slice any more: .*\.$/gm)).toHaveLength(2);
    expect(copy.all()).toEqual(before);
    copy.write(path, text);
  });
});

describe('a new slice', () => {
  let made: Outcome;
  let generated: Outcome;

  beforeAll(() => {
    made = copy.run('tools/new-slice/new-slice.ts', 'tea-urns');
    generated = copy.run('tools/codegen/generate.ts');
  }, patience);

  it('names each file it wrote or changed, and what to do next', () => {
    expect(made.code).toBe(0);
    expect(made.said).toContain('libs/tea-urns/domain/src/decide-adding.ts written.\n');
    expect(made.said).toContain('apps/api/src/app.module.ts changed.\n');
    expect(made.said).toContain('1. npm run codegen');
  });

  it('leaves no mark of the template behind', () => {
    const written = [...copy.all()].filter(([path]) => path.includes('tea-urn'));
    expect(written.length).toBeGreaterThan(30);
    expect(written.filter(([path, text]) => /__(?:many|one|an? )|__timestamp/i.test(path + text) || path.endsWith('.template'))).toEqual([]);
  });

  it('fits the contract and has its words in both languages', () => {
    expect(generated).toEqual({ code: 0, said: expect.stringContaining('libs/tea-urns/web/src/tea-urns/tea-urns.documents.ts written.') });
    expect(copy.run('tools/codegen/generate.ts', '--check')).toEqual({ code: 0, said: '' });
  });

  it.each(['domain', 'api', 'web'])('has sound types, and leaves those of others sound: %s', group => {
    expect(copy.run('tools/typecheck.ts', group)).toEqual({ code: 0, said: expect.stringMatching(/ sound .* s\n$/) });
  }, patience);

  it('keeps to the style and the boundaries, and stands under both', () => {
    copy.write('libs/tea-urns/api/src/fixture.ts', "export { bookingContract } from '@hearth/booking/api';\n");
    const linted = copy.run('node_modules/eslint/bin/eslint.js', '--max-warnings', '0', 'libs/tea-urns', 'apps/api/e2e/tea-urns.spec.ts', 'apps/api/migrations');
    expect(linted.said).toContain('tagged with "scope:tea-urns" can only depend on');
    expect(linted.said).toContain('1 problem (1 error, 0 warnings)');
  }, patience);

  it('passes its own specs: rule, database, HTTP and page', () => {
    const { code, said } = copy.run(
      ...['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'],
      ...['--selectProjects', 'rule', 'database', 'http', 'web', '--testPathPatterns', 'tea-urn', '--cacheDirectory', '.jest', '--maxWorkers', '2'],
    );
    expect(said).toContain('Test Suites: 5 passed, 5 total');
    expect(code).toBe(0);
  }, patience);

  it('is not made twice', () => {
    const before = copy.all();
    expect(newSlice('tea-urns')).toEqual({ code: 1, said: expect.stringContaining('There is a slice “tea-urns” already') });
    expect(copy.all()).toEqual(before);
  });

  it('can be followed by another, whose migration comes after, even if the clock is behind', () => {
    run(copy.root, ['lanterns'], 0, () => undefined);
    const [, first, second] = /TeaUrns(\d+), Lanterns(\d+)\];/.exec(copy.read('apps/api/migrations/index.ts')) ?? [];
    expect(Number(second)).toBe(Number(first) + 1);
    expect(copy.run('tools/codegen/generate.ts')).toMatchObject({ code: 0 });
  });
});
