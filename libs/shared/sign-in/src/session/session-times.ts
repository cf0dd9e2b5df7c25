import { todayAt } from '@hearth/shared/words';

/** A session ends after an hour in which its person does nothing, and ten hours after it began in any case. */
export const idleMinutes = 60;
export const longestHours = 10;
/** Whoever works all day would otherwise cause a write for each request. */
const touchSeconds = 60;
/** More browsers and devices than one person has; past it the oldest session ends. */
export const sessionsPerPerson = 10;
/** A last day ends at midnight here: people belong to no site, and all sites are in one country. */
const councilTimeZone = 'Europe/London';

/** When a session ends by itself, seen from a moment at which its person does something. */
export function endsOf(now: Temporal.Instant): { readonly idleEndsAt: Temporal.Instant; readonly endsAt: Temporal.Instant } {
  return { idleEndsAt: now.add({ minutes: idleMinutes }), endsAt: now.add({ hours: longestHours }) };
}

/** A session that was last seen then, or earlier, is due to be marked as seen. */
export function touchDueSince(now: Temporal.Instant): Temporal.Instant {
  return now.subtract({ seconds: touchSeconds });
}

/** The calendar day by which it is judged whether a person has left. */
export function todayOf(now: Temporal.Instant): Temporal.PlainDate {
  return todayAt(councilTimeZone, now);
}
