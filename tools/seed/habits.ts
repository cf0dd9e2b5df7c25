import { worksHereOn } from '@hearth/people/domain';
import type { DayPart } from '@hearth/shared/words';
import { chanceFor } from './chance';
import type { SeedPerson, SeedTeam } from './people';
import type { SiteDay } from './site-day';
import { isInUse, type SeedFloor, type SeedSite, type SeedSpace } from './sites';

/** How a person uses the offices. */
export interface Habits {
  readonly person: SeedPerson;
  readonly site: SeedSite;
  /** The usual week, by ISO weekday; a weekday that is missing is spent at home. */
  readonly week: ReadonlyMap<number, DayPart>;
  /** Every desk they would take, the usual one first. */
  readonly desks: readonly SeedSpace[];
  /** When they had been here for three weeks. */
  readonly settledOn: Temporal.PlainDate;
  /** Who books for them now and then: the lead of the team, unless the lead is new. */
  readonly helper: SeedPerson;
  /** Whether they come by car. */
  readonly drives: boolean;
}

/** How much people like to come in, by ISO weekday: Tuesday to Thursday are busy and Friday is quiet. */
const pull: Readonly<Record<number, number>> = { 1: 0.36, 2: 0.6, 3: 0.4, 4: 0.5, 5: 0.17 };

/** The habits of everybody, team by team. */
export function buildHabits(teams: readonly SeedTeam[], sites: readonly SeedSite[]): readonly Habits[] {
  return teams.flatMap((team) => {
    const site = sites.find(({ name }) => name === team.home.site);
    const floor = site?.floors.find(({ level }) => level === team.home.level);
    if (site === undefined || floor === undefined) throw new Error(`${team.name} has no home.`);
    const connectionDay = chanceFor('connection day', team.name).oneOf([2, 2, 3, 4, 4]);
    return team.people.map((person) => ({
      person,
      site,
      week: weekOf(person, connectionDay),
      desks: desksFor(person, team, { site, floor }),
      settledOn: person.joinedOn.add({ weeks: 3 }),
      helper: team.formerLead === undefined ? team.lead : person,
      drives: chanceFor('drives', person.objectId).happens(0.12),
    }));
  });
}

/** Whether a person works here on a day, and had been here for three weeks when it was decided: newcomers have booked nothing yet. */
export function couldCome({ person, settledOn }: Habits, { day, decidedBy }: SiteDay): boolean {
  return Temporal.PlainDate.compare(settledOn, decidedBy) <= 0 && worksHereOn(person, day);
}

/** The part of a day for which a person comes in; undefined when they stay at home or are on leave. */
export function attendance(habits: Habits, siteDay: SiteDay): DayPart | undefined {
  const { person, week } = habits;
  const usual = week.get(siteDay.day.dayOfWeek);
  const busyness = 0.8 + 0.17 * chanceFor('week', siteDay.week).fraction();
  const comes = chanceFor('attends', person.objectId, siteDay.key).happens(usual === undefined ? 0.03 : busyness);
  const onLeave = chanceFor('leave', person.objectId, siteDay.week).happens(0.07);
  return comes && !onLeave && couldCome(habits, siteDay) ? (usual ?? 'ALL_DAY') : undefined;
}

function weekOf(person: SeedPerson, connectionDay: number): ReadonlyMap<number, DayPart> {
  const chance = chanceFor('week', person.objectId);
  if (person.kind === 'ELECTED') return new Map([[chance.oneOf([1, 2, 3, 4]), chance.oneOf(['MORNING', 'AFTERNOON'] as const)]]);
  const week = new Map<number, DayPart>();
  for (const weekday of [1, 2, 3, 4, 5]) {
    const comes = weekday === connectionDay || chance.happens(pull[weekday] ?? 0);
    const half = chance.happens(weekday === 5 ? 0.4 : 0.1);
    if (comes) week.set(weekday, half ? chance.oneOf(['MORNING', 'MORNING', 'AFTERNOON'] as const) : 'ALL_DAY');
  }
  return week;
}

/** The team's own bank from the usual desk on, then the rest of its zone, its floor and its site, the nearest first. */
function desksFor(person: SeedPerson, team: SeedTeam, home: { readonly site: SeedSite; readonly floor: SeedFloor }): SeedSpace[] {
  // A lead sits with the team.
  const likesQuiet = person !== team.lead && chanceFor('quiet', person.objectId).happens(0.06);
  const turn = team.people.indexOf(person) + chanceFor('usual desk', team.name).below(8);
  const distance = (desk: SeedSpace, level: number): number => {
    if (desk.fixedTo !== undefined) return desk.fixedTo === person.id ? -1 : Infinity;
    if (likesQuiet && desk.zoneName === 'Quiet room' && level === home.floor.level) return 0;
    if (level !== home.floor.level) return 10 + Math.abs(level - home.floor.level) + (desk.zoneName === 'Touch-down' ? -5 : 0);
    if (desk.bank === team.home.bank) return 1;
    return desk.zoneName === 'Quiet room' || desk.zoneName === 'Touch-down' ? 4 : 3;
  };
  return home.site.floors
    .flatMap(({ level, spaces }) =>
      rotated(spaces.filter((space) => isInUse(space, 'DESK')), turn * 3).map((desk) => ({ desk, distance: distance(desk, level) })),
    )
    .filter((each) => each.distance !== Infinity)
    .sort((one, other) => one.distance - other.distance)
    .map(({ desk }) => desk);
}

/** Each person begins somewhere else in the row, so that colleagues have different usual desks. */
function rotated<Item>(items: readonly Item[], by: number): Item[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}
