export { aSession, type SessionFacts } from './a-session';
export { inMinutes } from './clock';
export { expectAccessible } from './expect-accessible';
export { FakeAddress } from './fake-address';
export { type FakeFault, FakeServer } from './fake-server';
export { FakeSocket } from './fake-socket';
export { renderScreen, type ScreenOptions, type Trial } from './render-screen';
export { type KernelOptions, type Outside, setUpKernel } from './set-up-kernel';
