/** `npm run build`: builds the API and the pages whatever their state, and remembers what they were made from. */
import { PlainFault } from '../postgres/plain-fault.ts';
import { forgetBuild, rememberBuild, sourceMark } from './build-state.ts';
import { runCommand } from './command.ts';
import { paths } from './paths.ts';
import { runProgram } from './run-program.ts';

await runCommand(async ({ stop }) => {
  const mark = await sourceMark();
  await forgetBuild();
  const { ok } = await runProgram({ script: paths.build, args: process.argv.slice(2), signal: stop.signal });
  if (!ok) throw new PlainFault('The build failed.');
  await rememberBuild(mark);
});
