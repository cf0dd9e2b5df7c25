import type { PersonKind } from '@hearth/people/domain';
import { initialsOf, type PersonId, type Role, type TeamId } from '@hearth/shared/words';
import { chanceFor } from './chance';
import { names } from './names';
import { stableId } from './stable-id';
import { members, officers, type Home, type Post, type TeamDesign } from './team-tree';

/** A team of the sample council, with its people. */
export interface SeedTeam {
  readonly id: TeamId;
  readonly name: string;
  readonly parent: SeedTeam | undefined;
  readonly home: Home;
  readonly lead: SeedPerson;
  /** The one who led it before, when that is known. */
  readonly formerLead: SeedPerson | undefined;
  /** Everybody who works in it or did, the lead first. */
  readonly people: readonly SeedPerson[];
}

export interface SeedPerson {
  readonly id: PersonId;
  /** Who they are to the sign-in provider; a readable slug. */
  readonly objectId: string;
  readonly name: string;
  readonly initials: string;
  readonly jobTitle: string;
  readonly kind: PersonKind;
  readonly joinedOn: Temporal.PlainDate;
  readonly leftOn: Temporal.PlainDate | undefined;
  readonly roles: readonly Role[];
}

/** Every team from the top down, so that a parent comes before its own. */
export function buildTeams(today: Temporal.PlainDate): readonly SeedTeam[] {
  const spare = chanceFor('names').shuffled(names)[Symbol.iterator]();
  const nextName = (): string => {
    const next = spare.next();
    if (next.done) throw new Error('There are more posts than names.');
    return next.value;
  };
  const make = (design: TeamDesign, parent: SeedTeam | undefined): SeedTeam[] => {
    const team = buildTeam(design, parent, { today, nextName });
    return [team, ...(design.teams ?? []).flatMap((each) => make(each, team))];
  };
  return [...make(officers, undefined), ...make(members, undefined)];
}

interface Hiring {
  readonly today: Temporal.PlainDate;
  readonly nextName: () => string;
}

function buildTeam(design: TeamDesign, parent: SeedTeam | undefined, hiring: Hiring): SeedTeam {
  const lead = hire(design.lead, hiring, 'lead');
  const staff = design.posts.flatMap((post) =>
    Array.from({ length: post.count ?? 1 }, () => ({ post, person: hire(post, hiring, 'staff') })),
  );
  return {
    id: stableId('team', design.name),
    name: design.name,
    parent,
    home: design.home,
    lead,
    formerLead: staff.find(({ post }) => post.formerLead)?.person,
    people: [lead, ...staff.map(({ person }) => person)],
  };
}

function hire(post: Post, { today, nextName }: Hiring, rank: 'lead' | 'staff'): SeedPerson {
  const name = post.name ?? nextName();
  const objectId = slugOf(name);
  return {
    id: stableId('person', objectId),
    objectId,
    name,
    initials: initialsOf(name),
    jobTitle: post.title,
    kind: post.kind ?? 'EMPLOYEE',
    joinedOn: joinedOn(post, { objectId, today, rank }),
    leftOn: post.leavesInWeeks === undefined ? undefined : fridayOf(today).add({ weeks: post.leavesInWeeks }),
    roles: post.roles ?? [],
  };
}

/** Leads and leavers have been here for two years at least, so that there is a history of management to look at. */
function joinedOn(post: Post, who: { readonly objectId: string; readonly today: Temporal.PlainDate; readonly rank: 'lead' | 'staff' }): Temporal.PlainDate {
  const monday = fridayOf(who.today).subtract({ days: 4 });
  if (post.joinedWeeksAgo !== undefined) return monday.subtract({ weeks: post.joinedWeeksAgo });
  const chance = chanceFor('joined', who.objectId);
  if (post.kind === 'ELECTED') return electionDay(who.today, chance.oneOf([1, 1, 3, 5, 9]));
  const fewest = who.rank === 'lead' || post.leavesInWeeks !== undefined ? 104 : 22;
  // A power above one: many joined within the last few years, and a few have been here for twenty.
  return monday.subtract({ weeks: fewest + Math.floor(chance.fraction() ** 1.7 * 900) });
}

/** The Friday of this week. */
function fridayOf(today: Temporal.PlainDate): Temporal.PlainDate {
  return today.add({ days: 5 - today.dayOfWeek });
}

/** The first Thursday of May, that many years ago. */
function electionDay(today: Temporal.PlainDate, yearsAgo: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year: today.year - yearsAgo, month: 5, day: 1 });
  return first.add({ days: (11 - first.dayOfWeek) % 7 });
}

/** A name as it stands in an address: "Małgorzata Wójcik" is "malgorzata-wojcik". */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ı', 'i')
    .replaceAll(/[^a-z]+/g, '-');
}
