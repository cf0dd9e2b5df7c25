/** `npm run doctor`: looks at everything Hearth needs and says in plain words what is well and what is not. */
import { checkBrowser } from './doctor/check-browser.ts';
import { checkConfig } from './doctor/check-config.ts';
import { checkDatabase } from './doctor/check-database.ts';
import { checkFiles } from './doctor/check-files.ts';
import { checkMachine } from './doctor/check-machine.ts';
import { checkHearthPort } from './doctor/check-port.ts';
import type { Check, Outcome } from './doctor/check.ts';
import { runCommand } from './command.ts';
import { readSettings } from './settings.ts';

const SIGNS: Record<Outcome, string> = { ok: 'ok       ', attention: 'attention', broken: 'BROKEN   ' };

await runCommand(async ({ progress }) => {
  const settings = readSettings(process.env);
  const checks: readonly Check[] = [
    checkMachine,
    () => checkFiles(settings.dataDir),
    () => checkConfig(settings),
    () => checkHearthPort(settings),
    () => checkDatabase(settings),
    checkBrowser,
  ];
  const outcomes: Outcome[] = [];
  for (const check of checks) {
    for (const { outcome, about, says } of await check()) {
      outcomes.push(outcome);
      progress.say(`${SIGNS[outcome]}  ${about.padEnd(12)} ${says}`);
    }
  }
  progress.say(`\n${conclusion(outcomes)}`);
  if (outcomes.includes('broken')) process.exitCode = 1;
});

function conclusion(outcomes: readonly Outcome[]): string {
  if (outcomes.includes('broken')) return 'Something is broken: see above what to do.';
  return outcomes.includes('attention') ? 'Nothing is broken. The lines marked "attention" are worth a look.' : 'All is well.';
}
