import type { SeedTeam } from './people';
import type { SeedSite } from './sites';

/** Desks that belong to somebody: reception, where the phone is; elections, where the safe is; and the service desk. */
const fixed = [
  { site: 'Mill Lane', code: 'D001', team: 'Customer Services', title: 'Receptionist' },
  { site: 'Mill Lane', code: 'D057', team: 'Democratic Services', title: 'Elections officer' },
  { site: 'Mill Lane', code: 'D104', team: 'Service Desk', title: 'Service desk analyst' },
] as const;

/** Gives the fixed desks to their holders. */
export function withFixedDesks(sites: readonly SeedSite[], teams: readonly SeedTeam[]): readonly SeedSite[] {
  return sites.map((site) => ({
    ...site,
    floors: site.floors.map((floor) => ({
      ...floor,
      spaces: floor.spaces.map((space) => {
        const given = fixed.find((each) => each.site === site.name && each.code === space.code);
        if (given === undefined) return space;
        const holder = teams.find(({ name }) => name === given.team)?.people.find(({ jobTitle }) => jobTitle === given.title);
        return { ...space, fixedTo: holder?.id };
      }),
    })),
  }));
}
