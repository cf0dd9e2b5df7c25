import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many tests a step ran. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** One part of `npm test`: a program that ends with 0 when all is well. */
export interface Step {
  readonly name: string;
  /** What it shows, for the line above its words. */
  readonly shows: string;
  /** Arguments for this Node. */
  readonly command: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Reads how many tests there were; a step without is one test. */
  readonly count?: () => Promise<Count>;
}

const jestReport = join(tmpdir(), `hearth-jest-${process.pid}.json`);
const journeyReport = join(tmpdir(), `hearth-journeys-${process.pid}.json`);

export const steps: readonly Step[] = [
  { name: 'codegen', shows: 'generated files are up to date', command: ['tools/codegen/generate.ts', '--check'] },
  { name: 'types', shows: 'types are sound', command: ['tools/typecheck.ts'] },
  { name: 'lint', shows: 'lint and boundaries', command: ['tools/lint.ts'] },
  {
    name: 'specs',
    shows: 'rules, database, API, components and tools',
    // Nest 12 is ES modules only, which Jest runs behind this flag: the one place that sets it.
    command: ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js', '--maxWorkers=2', '--json', `--outputFile=${jestReport}`],
    count: async () => {
      const report = JSON.parse(await readFile(jestReport, 'utf8')) as { numPassedTests: number; numFailedTests: number };
      return { passed: report.numPassedTests, failed: report.numFailedTests };
    },
  },
  { name: 'build', shows: 'everything builds', command: ['tools/launch/build.ts'] },
  { name: 'race', shows: 'nobody gets a space twice', command: ['tools/race/race.ts'] },
  {
    name: 'journeys',
    shows: 'people reach what they came for, in a real browser',
    command: ['tools/journeys/run-journeys.ts'],
    environment: { HEARTH_JOURNEY_REPORT: journeyReport },
    count: async () => {
      const report = JSON.parse(await readFile(journeyReport, 'utf8')) as { stats: { expected: number; unexpected: number; flaky: number } };
      return { passed: report.stats.expected + report.stats.flaky, failed: report.stats.unexpected };
    },
  },
];
