import { runSteps } from './test/run-steps.ts';
import { steps } from './test/steps.ts';

/**
 * `npm test [step …]`: everything that shows that Hearth works, in the order in which a mistake is cheapest to find.
 * With names, only those steps: `npm test -- lint specs`.
 */
const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !steps.some(step => step.name === name));
if (unknown.length > 0) {
  console.error(`There is no step ${unknown.join(', ')}. The steps are: ${steps.map(step => step.name).join(', ')}.`);
  process.exitCode = 1;
} else {
  process.exitCode = await runSteps(wanted.length > 0 ? steps.filter(step => wanted.includes(step.name)) : steps);
}
