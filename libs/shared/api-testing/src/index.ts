export { Given, type GivenFloor } from './given';
export { TestClock } from './test-clock';
export { type TestDatabase, testDatabase } from './test-database';
export { type TestKernel, testKernel } from './test-kernel';
