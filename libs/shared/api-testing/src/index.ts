export { Browser } from './browser';
export { DatabaseLine } from './database-line';
export { Given, type GivenFloor } from './given';
export { soon } from './soon';
export { TestClock } from './test-clock';
export { type TestDatabase, testDatabase } from './test-database';
export { type TestKernel, testKernel } from './test-kernel';
export { councilDatabase, freePort, serverSettings, TestServer } from './test-server';
