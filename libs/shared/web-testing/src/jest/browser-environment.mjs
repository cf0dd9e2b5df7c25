import { TestEnvironment } from 'jest-environment-jsdom';

/** What browsers have and jsdom hasn't: Node's own is the same. */
const lent = ['BroadcastChannel', 'Headers', 'Request', 'Response', 'ReadableStream', 'TextDecoder', 'TextEncoder', 'structuredClone'];

/** jsdom, with what a page needs to talk to a server. There is no `fetch`: nothing reaches the network in a test. */
// eslint-disable-next-line no-restricted-syntax -- Jest takes an environment by its default export.
export default class BrowserEnvironment extends TestEnvironment {
  /** @override */
  async setup() {
    await super.setup();
    for (const name of lent) this.global[name] ??= globalThis[name];
  }

  /** @override */
  exportConditions() {
    return ['browser', 'module', 'import', 'default'];
  }
}
