import type { ClosedDay } from './site';

const saturday = 6;
const sunday = 7;

/**
 * The bank holidays of England and Wales in a year, in order, by the standing rules: the Banking and Financial Dealings
 * Act 1971, and New Year's Day and early May by yearly proclamation since 1974 and 1978. A holiday that falls on a
 * weekend is given on the next working day and named as a substitute. Days proclaimed for one year only (a coronation)
 * are not known here; Facilities add those as closed days.
 */
export function englishBankHolidays(year: number): readonly ClosedDay[] {
  const easter = easterSunday(year);
  return [
    substituted("New Year's Day", date(year, 1, 1)),
    { day: easter.subtract({ days: 2 }), reason: 'Good Friday' },
    { day: easter.add({ days: 1 }), reason: 'Easter Monday' },
    { day: firstMonday(year, 5), reason: 'Early May bank holiday' },
    { day: lastMonday(year, 5), reason: 'Spring bank holiday' },
    { day: lastMonday(year, 8), reason: 'Summer bank holiday' },
    ...christmas(year),
  ];
}

function christmas(year: number): readonly ClosedDay[] {
  const christmasDay = date(year, 12, 25);
  // Boxing Day on the Monday keeps its own name, so Christmas Day has to give way to the Tuesday.
  if (christmasDay.dayOfWeek === sunday) {
    return [
      { day: christmasDay.add({ days: 1 }), reason: 'Boxing Day' },
      { day: christmasDay.add({ days: 2 }), reason: 'Christmas Day (substitute day)' },
    ];
  }
  const boxingDay = christmasDay.add({ days: 1 });
  // Christmas Day on the Saturday takes the Monday, and Boxing Day the day after it.
  const substitute = boxingDay.dayOfWeek === sunday ? boxingDay.add({ days: 2 }) : undefined;
  return [
    substituted('Christmas Day', christmasDay),
    substitute ? { day: substitute, reason: 'Boxing Day (substitute day)' } : substituted('Boxing Day', boxingDay),
  ];
}

/** The day itself, or the Monday after when it falls on a weekend. */
function substituted(name: string, day: Temporal.PlainDate): ClosedDay {
  if (day.dayOfWeek < saturday) return { day, reason: name };
  return { day: day.add({ days: 8 - day.dayOfWeek }), reason: `${name} (substitute day)` };
}

function firstMonday(year: number, month: number): Temporal.PlainDate {
  const first = date(year, month, 1);
  return first.add({ days: (8 - first.dayOfWeek) % 7 });
}

function lastMonday(year: number, month: number): Temporal.PlainDate {
  const last = date(year, month, 31);
  return last.subtract({ days: last.dayOfWeek - 1 });
}

/** Easter Sunday of the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easterSunday(year: number): Temporal.PlainDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return date(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function date(year: number, month: number, day: number): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year, month, day });
}
