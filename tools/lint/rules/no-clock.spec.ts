import { noClock } from './no-clock.mjs';
import { tryRule } from './rule-tester.ts';

const filename = 'libs/booking/api/src/book-space.ts';
const complaint = (what: string) => ({ messageId: 'clock', data: { what } });

tryRule('no-clock', noClock, {
  valid: [
    { name: 'the time of the request', filename, code: 'const today = ctx.now.toPlainDate();' },
    { name: 'a date made of something', filename, code: 'const due = new Date(row.due_at);' },
    { name: 'the clock itself', filename: 'libs/shared/api-kernel/src/clock.ts', code: 'const now = Temporal.Now.instant();' },
    { name: 'a local of the same name', filename, code: 'function f(performance: Play) { return performance.now; }' },
    { name: 'other parts of Temporal', filename, code: "Temporal.PlainDate.from('2026-11-23');" },
  ],
  invalid: [
    { name: 'Date.now', filename, code: 'const t = Date.now();', errors: [complaint('Date.now')] },
    { name: 'Date.now handed on', filename, code: 'const clock = { now: Date.now };', errors: [complaint('Date.now')] },
    { name: 'a date of this moment', filename, code: 'const t = new Date();', errors: [complaint('new Date()')] },
    { name: 'Date as a function', filename, code: 'const t = Date();', errors: [complaint('Date()')] },
    { name: 'Temporal.Now', filename, code: 'Temporal.Now.plainDateISO();', errors: [complaint('Temporal.Now')] },
    { name: 'performance.now', filename, code: 'performance.now();', errors: [complaint('performance.now')] },
    { name: 'by the global object', filename, code: 'globalThis.Date.now();', errors: [complaint('Date.now')] },
    { name: 'by an index', filename, code: "Date['now']();", errors: [complaint('Date.now')] },
    { name: 'by taking it apart', filename, code: 'const { Now } = Temporal;', errors: [complaint('Temporal.Now')] },
    {
      name: 'by an import',
      filename,
      code: "import { performance } from 'node:perf_hooks'; performance.now();",
      errors: [complaint('performance.now')],
    },
    {
      name: 'in a file that only sounds like the clock',
      filename: 'libs/booking/api/src/alarm-clock.ts',
      code: 'Date.now();',
      errors: [complaint('Date.now')],
    },
  ],
});
