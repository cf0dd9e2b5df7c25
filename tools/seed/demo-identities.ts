import type { Role } from '@hearth/shared/words';
import { buildTeams, type SeedPerson, type SeedTeam } from './people';

/** Somebody a visitor can sign in as, with what the sign-in provider would say of them. */
export interface DemoIdentity {
  readonly objectId: string;
  readonly roles: readonly Role[];
  /** Who this is to somebody who wants to try something out: "Line manager of six, Planning Policy". */
  readonly note: string;
}

/** Everybody of the sample council on a day. Those who have left are there too: they show that they can't come in. */
export function demoIdentities(today: Temporal.PlainDate): readonly DemoIdentity[] {
  return identitiesOf(buildTeams(today), today);
}

/** The same, of teams that have been made up already. */
export function identitiesOf(teams: readonly SeedTeam[], today: Temporal.PlainDate): readonly DemoIdentity[] {
  return teams.flatMap((team) =>
    team.people.map((person) => ({
      objectId: person.objectId,
      roles: person.roles,
      note: noteOn(person, team, { today, reports: reportsOf(person, team, { today, teams }) }),
    })),
  );
}

interface Standing {
  readonly today: Temporal.PlainDate;
  readonly reports: number;
}

function noteOn(person: SeedPerson, team: SeedTeam, { today, reports }: Standing): string {
  const { leftOn, joinedOn, kind, jobTitle } = person;
  if (leftOn !== undefined && Temporal.PlainDate.compare(leftOn, today) < 0) return `Left on ${spoken(leftOn)}, so can’t sign in`;
  if (leftOn !== undefined) return `Leaves on ${spoken(leftOn)}, ${team.name}`;
  if (kind === 'ELECTED') return `Elected member, ${jobTitle}`;
  if (reports > 0) return `Line manager of ${inWords(reports)}, ${team.name}`;
  if (kind === 'AGENCY') return `Agency worker, ${team.name}`;
  if (Temporal.PlainDate.compare(joinedOn, today.subtract({ weeks: 3 })) > 0) return `New starter, ${team.name}`;
  return `${jobTitle}, ${team.name}`;
}

/** How many people a person manages today: the team's, and the leads of the teams below. */
function reportsOf(person: SeedPerson, team: SeedTeam, { today, teams }: { readonly today: Temporal.PlainDate; readonly teams: readonly SeedTeam[] }): number {
  if (person !== team.lead || person.kind === 'ELECTED') return 0;
  const below = teams.filter(({ parent }) => parent === team).map(({ lead }) => lead);
  return [...team.people, ...below].filter((each) => {
    const gone = each.leftOn !== undefined && Temporal.PlainDate.compare(each.leftOn, today) < 0;
    return each !== person && !gone;
  }).length;
}

function spoken(day: Temporal.PlainDate): string {
  return day.toLocaleString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
}

const words = ['nobody', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

function inWords(count: number): string {
  return words[count] ?? String(count);
}
