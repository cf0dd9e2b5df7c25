import { openDays } from '@hearth/workplace/domain';
import type { SeedBooking } from './bookings';
import { fillDay, fillFloor } from './fill-day';
import { withFixedDesks } from './fixed-desks';
import { buildHabits, type Habits } from './habits';
import { buildManagements, type SeedManagement } from './line-management';
import { buildTeams, type SeedTeam } from './people';
import { councilName } from './site-designs';
import { siteDayOf } from './site-day';
import { buildSites, type SeedSite } from './sites';

/** Everything there is to know of the sample council. */
export interface Council {
  readonly name: string;
  readonly today: Temporal.PlainDate;
  readonly sites: readonly SeedSite[];
  readonly teams: readonly SeedTeam[];
  readonly managements: readonly SeedManagement[];
  readonly bookings: readonly SeedBooking[];
}

const history = { weeks: 12 };
const coming = { weeks: 2 };
/** One coming Tuesday nothing is left here, so that there is a full floor to look at. */
const fullFloor = { site: 'Mill Lane', level: 1 };

/**
 * Makes up the sample council as it stands on a day. The same day always gives the same council, to the last id, and
 * another day gives the same people and places with bookings around that day.
 */
export function buildCouncil(today: Temporal.PlainDate): Council {
  const [from, until] = [today.subtract(history), today.add(coming)];
  // A year before the history starts, so that its Christmas is closed too, and two years to look ahead.
  const years = [...new Set([from.year, today.year, today.year + 1, today.year + 2])];
  const teams = buildTeams(today);
  const sites = withFixedDesks(buildSites(years), teams);
  const habits = buildHabits(teams, sites);
  const bookings = sites.flatMap((site) => bookingsAt(site, { from, until, today }, habits));
  return { name: councilName, today, sites, teams, managements: buildManagements(teams, today), bookings };
}

interface Span {
  readonly from: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  readonly today: Temporal.PlainDate;
}

function bookingsAt(site: SeedSite, { from, until, today }: Span, habits: readonly Habits[]): SeedBooking[] {
  const days = [...openDays(site, from, until)];
  const full = days.find(({ day }) => day.dayOfWeek === 2 && Temporal.PlainDate.compare(day, today.add({ days: 1 })) > 0) ?? days.at(-1);
  return days.flatMap(({ day }) => {
    const sheet = fillDay(siteDayOf(site, day, today), habits);
    if (day === full?.day && site.name === fullFloor.site) fillFloor(sheet, fullFloor.level, habits);
    return sheet.bookings;
  });
}
