import type { Catalogue } from './catalogue';

/** How much of a day is said: "Tuesday 24 November", "Tue 24 Nov" or "Tuesday 24 November 2026". */
export type DayForm = 'full' | 'short' | 'with-year';

type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
type Month = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/**
 * A day as people say it. The names come from our own catalogue and not from `Intl`: Chromium knows no Welsh dates and
 * answers with American ones.
 */
export function sayDay(catalogue: Catalogue, day: Temporal.PlainDate, form: DayForm): string {
  const short = form === 'short' ? '-short' : '';
  // The ISO calendar has seven weekdays and twelve months, which its types don't say.
  const weekday = catalogue[`shared.weekday${short}.${day.dayOfWeek as Weekday}`];
  const month = catalogue[`shared.month${short}.${day.month as Month}`];
  return [weekday, day.day, month, ...(form === 'with-year' ? [day.year] : [])].join(' ');
}

/** A time of day as people say it: "9am", "1:30pm", "midday". */
export function sayTime(catalogue: Catalogue, { hour, minute }: Temporal.PlainTime): string {
  if (minute === 0 && hour === 0) return catalogue['shared.time.midnight'];
  if (minute === 0 && hour === 12) return catalogue['shared.time.midday'];
  const clock = `${hour % 12 || 12}${minute === 0 ? '' : `:${String(minute).padStart(2, '0')}`}`;
  return catalogue[hour < 12 ? 'shared.time.morning' : 'shared.time.afternoon'].replace('{clock}', clock);
}
