import { chanceFor } from './chance';
import type { SeedPerson, SeedTeam } from './people';
import { stableId } from './stable-id';

/** A person is managed by another from a day up to, but not including, another. */
export interface SeedManagement {
  readonly id: string;
  readonly report: SeedPerson;
  readonly manager: SeedPerson;
  readonly fromDay: Temporal.PlainDate;
  readonly toDay: Temporal.PlainDate | undefined;
}

/**
 * Who manages whom, and did. The lead of a team manages its people, and the lead of the team above manages the lead.
 * Elected members manage nobody and nobody manages them: they are the employer.
 */
export function buildManagements(teams: readonly SeedTeam[], today: Temporal.PlainDate): readonly SeedManagement[] {
  const officers = teams.filter(({ lead }) => lead.kind !== 'ELECTED');
  return officers.flatMap((team) => {
    const neighbours = officers.filter((each) => each !== team && each.parent === team.parent && each.people.length > 1);
    return team.people.flatMap((report) => managementsOf(report, team, moveFrom(neighbours, { report, team, today })));
  });
}

/** A move from a neighbouring team, whose lead managed the person until then. */
interface Move {
  readonly manager: SeedPerson;
  readonly on: Temporal.PlainDate;
}

function managementsOf(report: SeedPerson, team: SeedTeam, move: Move | undefined): SeedManagement[] {
  const isOrWasLead = report === team.lead || report === team.formerLead;
  const manager = isOrWasLead ? team.parent?.lead : team.lead;
  if (manager === undefined) return [];
  const end = report.leftOn?.add({ days: 1 });
  const since = move?.on ?? latest(report.joinedOn, manager.joinedOn);
  const before = isOrWasLead ? team.parent?.parent?.lead : (team.formerLead ?? team.parent?.lead);
  return [...turn(report, move?.manager ?? before, [report.joinedOn, earliest(since, end)]), ...turn(report, manager, [since, end])];
}

/** One turn of management, kept within the manager's own time here; none when no day is left of it. */
function turn(
  report: SeedPerson,
  manager: SeedPerson | undefined,
  [from, to]: readonly [Temporal.PlainDate, Temporal.PlainDate | undefined],
): SeedManagement[] {
  if (manager === undefined) return [];
  const fromDay = latest(from, manager.joinedOn);
  const toDay = manager.leftOn === undefined ? to : earliest(manager.leftOn.add({ days: 1 }), to);
  if (toDay !== undefined && Temporal.PlainDate.compare(fromDay, toDay) >= 0) return [];
  return [{ id: stableId('management', report.objectId, manager.objectId), report, manager, fromDay, toDay }];
}

const longEnough = { weeks: 104 };

/** About one in ten of those who have been here for two years came from a neighbouring team. */
function moveFrom(
  neighbours: readonly SeedTeam[],
  { report, team, today }: { readonly report: SeedPerson; readonly team: SeedTeam; readonly today: Temporal.PlainDate },
): Move | undefined {
  const chance = chanceFor('move', report.objectId);
  const settled = report !== team.lead && report.leftOn === undefined && team.formerLead === undefined;
  const longHere = Temporal.PlainDate.compare(report.joinedOn, today.subtract(longEnough)) < 0;
  if (!settled || !longHere || neighbours.length === 0 || !chance.happens(0.1)) return undefined;
  return { manager: chance.oneOf(neighbours).lead, on: today.subtract({ weeks: 10 + chance.below(80) }) };
}

function latest(one: Temporal.PlainDate, other: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.compare(one, other) >= 0 ? one : other;
}

function earliest(one: Temporal.PlainDate, other: Temporal.PlainDate | undefined): Temporal.PlainDate {
  return other === undefined || Temporal.PlainDate.compare(one, other) <= 0 ? one : other;
}
