import { type DayPart, dayParts } from '@hearth/shared/words';
import { chanceFor, type Chance } from './chance';
import { DaySheet } from './day-sheet';
import { attendance, couldCome, type Habits } from './habits';
import type { SiteDay } from './site-day';
import { isInUse, type SeedSpace } from './sites';

/** Makes up a day at a site: who sits where, who meets, and who parks. */
export function fillDay(siteDay: SiteDay, everybody: readonly Habits[]): DaySheet {
  const sheet = new DaySheet(siteDay);
  const chance = chanceFor('day', siteDay.site.name, siteDay.key);
  const here = takeDesks(sheet, chance, everybody);
  takeRooms(sheet, chance, here);
  takeBays(sheet, chance, here);
  return sheet;
}

/** Takes every desk that is left on a floor, for people who would have stayed at home. */
export function fillFloor(sheet: DaySheet, level: number, everybody: readonly Habits[]): void {
  const { site } = sheet.siteDay;
  const spare = everybody
    .filter((habits) => habits.site === site && habits.person.kind !== 'ELECTED')
    .filter((habits) => couldCome(habits, sheet.siteDay) && sheet.isWithout(habits.person, 'DESK', 'ALL_DAY'))
    .values();
  const floor = site.floors.find((each) => each.level === level);
  for (const space of (floor?.spaces ?? []).filter((each) => isInUse(each, 'DESK') && each.fixedTo === undefined)) {
    for (const part of dayParts.toReversed().filter((each) => sheet.isFree(space, each))) {
      const next = sheet.isFree(space, part) ? spare.next() : undefined;
      if (next?.value !== undefined) sheet.book({ person: next.value.person, space, part });
    }
  }
}

/** Somebody who is in the building, with the part of the day. */
interface Visit extends Habits {
  readonly part: DayPart;
}

/** How many bookings come to nothing: cancelled in time, or released because nobody came. */
const cancelled = 0.04;
const released = 0.025;

function takeDesks(sheet: DaySheet, chance: Chance, everybody: readonly Habits[]): readonly Visit[] {
  const { site, past } = sheet.siteDay;
  const visits = chance.shuffled(everybody.filter((habits) => habits.site === site)).flatMap((habits): Visit[] => {
    const part = attendance(habits, sheet.siteDay);
    return part === undefined ? [] : [{ ...habits, part }];
  });
  return visits.filter(({ person, helper, desks, part }) => {
    const space = desks.find((desk) => sheet.isFree(desk, part));
    if (space === undefined) return false;
    const wish = { person, space, part, bookedBy: chance.happens(0.03) ? helper : person };
    const lost = chance.fraction();
    if (lost < cancelled) sheet.note({ ...wish, state: 'CANCELLED' });
    else if (past && lost < cancelled + released) sheet.note({ ...wish, state: 'RELEASED' });
    else return sheet.book(wish);
    return false;
  });
}

/** Two half days in most rooms, and now and then a whole one; whoever meets is in the building. */
function takeRooms(sheet: DaySheet, chance: Chance, here: readonly Visit[]): void {
  const busyness = here.length / 130;
  for (const space of spacesOf(sheet, 'ROOM')) {
    const parts: readonly DayPart[] = chance.happens(0.15) ? ['ALL_DAY'] : ['MORNING', 'AFTERNOON'];
    for (const part of parts) {
      const hosts = here.filter((visit) => visit.part === 'ALL_DAY' || visit.part === part);
      if (hosts.length === 0 || !chance.happens(0.2 + busyness * 0.5)) continue;
      const { person } = chance.oneOf(hosts);
      sheet.book({ person, space, part });
      if (chance.happens(0.05)) sheet.note({ person: chance.oneOf(hosts).person, space, part, state: 'CANCELLED' });
    }
  }
}

/** Those who drive take a bay, until there is none; the accessible ones are kept for those who need them. */
function takeBays(sheet: DaySheet, chance: Chance, here: readonly Visit[]): void {
  const bays = spacesOf(sheet, 'PARKING_BAY').filter((bay) => !bay.features.includes('ACCESSIBLE') || chance.happens(0.2));
  for (const { person, part } of here.filter(({ drives }) => drives)) {
    const space = bays.find((bay) => sheet.isFree(bay, part));
    if (space !== undefined) sheet.book({ person, space, part });
  }
}

function spacesOf({ siteDay }: DaySheet, kind: SeedSpace['kind']): readonly SeedSpace[] {
  return siteDay.site.floors.flatMap(({ spaces }) => spaces.filter((space) => isInUse(space, kind)));
}
