import pg from 'pg';

/**
 * Days and times of day come out of the database as Temporal values. The driver's own choice for a `date` is a Date at
 * local midnight, which is another day as soon as somebody looks at it in another zone. Moments stay Dates, since
 * pg-boss shares the driver and counts on them.
 */
export function readDaysAsTemporal(): void {
  pg.types.setTypeParser(pg.types.builtins.DATE, text => Temporal.PlainDate.from(text));
  pg.types.setTypeParser(pg.types.builtins.TIME, text => Temporal.PlainTime.from(text));
}
