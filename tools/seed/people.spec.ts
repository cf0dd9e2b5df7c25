import { describe, expect, it } from '@jest/globals';
import { worksHereOn } from '@hearth/people/domain';
import { demoIdentities } from './demo-identities';
import { buildManagements } from './line-management';
import { buildTeams, type SeedTeam, slugOf } from './people';

const days = ['2026-11-24', '2027-01-01', '2028-02-29', '2027-03-28'].map((day) => Temporal.PlainDate.from(day));

describe.each(days.map((day) => [day.toString(), day] as const))('the people on %s', (_name, today) => {
  const teams = buildTeams(today);
  const people = teams.flatMap((team) => team.people);
  const managements = buildManagements(teams, today);
  const current = people.filter((person) => worksHereOn(person, today));
  const managedToday = managements.filter(({ fromDay, toDay }) => isWithin(today, fromDay, toDay));

  it('are 260, each with a name, an address and an id of their own', () => {
    for (const key of ['id', 'objectId', 'name'] as const) {
      expect(new Set(people.map((person) => person[key])).size).toBe(260);
    }
  });

  it('work in a tree of teams, the parent before its own', () => {
    const seen = new Set<SeedTeam>();
    for (const team of teams) {
      expect(team.parent === undefined || seen.has(team.parent)).toBe(true);
      seen.add(team);
    }
    expect(teams.filter(({ parent }) => parent === undefined).map(({ name }) => name)).toEqual(['Chief Executive’s Office', 'Elected Members']);
    expect(new Set(teams.map(({ name }) => name)).size).toBe(teams.length);
  });

  it('have exactly one manager each today, except the chief executive and the elected members', () => {
    for (const person of current) {
      const managers = managedToday.filter(({ report }) => report === person);
      const none = person.kind === 'ELECTED' || person.jobTitle === 'Chief executive';
      expect([person.name, managers.length]).toEqual([person.name, none ? 0 : 1]);
    }
    expect(managedToday.every(({ manager }) => worksHereOn(manager, today) && manager.kind !== 'ELECTED')).toBe(true);
  });

  it('have managers in a line that ends with the chief executive', () => {
    const managerOf = new Map(managedToday.map(({ report, manager }) => [report, manager]));
    for (const person of managerOf.keys()) {
      let [at, steps] = [person, 0];
      for (let above = managerOf.get(at); above !== undefined && steps < 10; above = managerOf.get(at)) [at, steps] = [above, steps + 1];
      expect(at.jobTitle).toBe('Chief executive');
    }
  });

  it('were never managed by two at once, nor by somebody who was not here', () => {
    const byReport = Map.groupBy(managements, ({ report }) => report);
    for (const turns of byReport.values()) {
      const inOrder = turns.toSorted((one, other) => Temporal.PlainDate.compare(one.fromDay, other.fromDay));
      inOrder.forEach(({ fromDay, toDay, manager }, index) => {
        expect(worksHereOn(manager, fromDay)).toBe(true);
        if (toDay !== undefined) expect(Temporal.PlainDate.compare(fromDay, toDay)).toBe(-1);
        const next = inOrder[index + 1];
        if (next !== undefined) expect(toDay !== undefined && Temporal.PlainDate.compare(toDay, next.fromDay) <= 0).toBe(true);
      });
    }
    expect(managements.filter(({ toDay }) => toDay !== undefined).length).toBeGreaterThan(20);
  });

  it('include members, agency workers, leavers, somebody who leaves next week, and newcomers', () => {
    const count = (kind: string): number => people.filter((person) => person.kind === kind).length;
    expect([count('ELECTED'), count('AGENCY')]).toEqual([12, 6]);
    expect(people.length - current.length).toBe(4);
    const leaving = current.flatMap(({ leftOn }) => leftOn ?? []);
    expect(leaving.map((day) => today.until(day).days > 0 && today.until(day).days < 14)).toEqual([true]);
    expect(people.every(({ joinedOn, leftOn }) => leftOn === undefined || Temporal.PlainDate.compare(joinedOn, leftOn) < 0)).toBe(true);
  });

  it('can all be chosen at the demo sign-in, with a note that is true', () => {
    const identities = demoIdentities(today);
    expect(identities).toHaveLength(260);
    const of = (objectId: string) => identities.find((each) => each.objectId === objectId);
    expect(of('megan-bevan')).toEqual({ objectId: 'megan-bevan', roles: [], note: 'Line manager of six, Planning Policy' });
    expect(managedToday.filter(({ manager }) => manager.objectId === 'megan-bevan')).toHaveLength(6);
    expect(identities.filter(({ note }) => note.startsWith('New starter'))).not.toHaveLength(0);
    const roles = new Set(identities.flatMap((each) => each.roles));
    expect([...roles].sort()).toEqual(['Administrator', 'Auditor', 'Communications', 'Facilities', 'HumanResources', 'Reception']);
  });

  it('are said to manage as many people as they do', () => {
    const words = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
    for (const { objectId, note } of demoIdentities(today)) {
      const said = /^Line manager of (\w+)/.exec(note)?.[1];
      const reports = managedToday.filter(({ manager, report }) => manager.objectId === objectId && worksHereOn(report, today));
      if (said !== undefined) expect([objectId, said]).toEqual([objectId, words[reports.length]]);
      else expect([objectId, reports.length]).toEqual([objectId, 0]);
    }
  });
});

describe('the slug of a name', () => {
  it.each([
    ['Małgorzata Wójcik', 'malgorzata-wojcik'],
    ['Seán Ó Briain', 'sean-o-briain'],
    ['Ayşe Yıldırım', 'ayse-yildirim'],
    ['Muhammad Abdul-Karim Chowdhury', 'muhammad-abdul-karim-chowdhury'],
  ])('of %s is %s', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});

function isWithin(day: Temporal.PlainDate, from: Temporal.PlainDate, to: Temporal.PlainDate | undefined): boolean {
  return Temporal.PlainDate.compare(from, day) <= 0 && (to === undefined || Temporal.PlainDate.compare(day, to) < 0);
}
