import { runProgram } from './run-program';

/** Says what is wrong with the settings, a sentence each, and ends with 1; or that all is well. */
await runProgram(process.env, async () => void process.stdout.write('The settings can be read.\n'));
