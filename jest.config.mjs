import { web } from './apps/web/jest.web.mjs';
import { nodeProject } from './tools/jest/node-project.mjs';

const database = { globalSetup: '<rootDir>/tools/jest/start-database.mjs', globalTeardown: '<rootDir>/tools/jest/stop-database.mjs' };

/** Every spec of the workspace, in one run. The browser journeys are Playwright's: see e2e. */
export default {
  // A busy machine is no failure: nothing here is about how long it takes.
  testTimeout: 20_000,
  projects: [
    nodeProject('rule', ['<rootDir>/libs/*/domain/**/*.spec.ts', '<rootDir>/libs/shared/{words,contract}/**/*.spec.ts']),
    nodeProject(
      'api',
      ['<rootDir>/libs/*/api/**/*.spec.ts', '<rootDir>/libs/shared/{api-kernel,sign-in}/**/*.spec.ts', '<rootDir>/apps/api/src/**/*.spec.ts'],
      { testPathIgnorePatterns: ['\\.db\\.spec\\.ts$'] },
    ),
    nodeProject('database', ['<rootDir>/{libs,apps/api,tools}/**/*.db.spec.ts'], database),
    nodeProject('http', ['<rootDir>/apps/api/e2e/**/*.spec.ts'], database),
    nodeProject('tool', ['<rootDir>/tools/**/*.spec.ts'], { testPathIgnorePatterns: ['\\.db\\.spec\\.ts$', '/template/'] }),
    web,
  ],
};
