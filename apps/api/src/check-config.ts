import { readConfig } from './config';

/** Says what is wrong with the settings, a sentence each, and ends with 1; or that all is well. */
const read = readConfig(process.env);
if ('mistakes' in read) {
  for (const sentence of read.mistakes) process.stderr.write(`${sentence}\n`);
  process.exitCode = 1;
} else {
  process.stdout.write('The settings can be read.\n');
}
