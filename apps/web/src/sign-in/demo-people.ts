import type { Role } from '@hearth/shared/words';

/** A person of the sample council, as the demo sign-in lists them. */
export interface DemoPerson {
  readonly objectId: string;
  readonly name: string;
  readonly jobTitle: string;
  readonly teamName: string | null;
  /** What makes this person worth a try: "Line manager of six, Planning". The sample council speaks English. */
  readonly note: string;
  readonly roles: readonly Role[];
}

/** People of one team; undefined for those without one. */
export interface DemoTeam {
  readonly name: string | undefined;
  readonly people: readonly DemoPerson[];
}

/** Everybody of the sample council. Throws what `faultFrom` understands. */
export async function fetchDemoPeople(signal: AbortSignal): Promise<readonly DemoPerson[]> {
  const reply = await fetch('/auth/demo/people', { signal });
  if (!reply.ok) throw new Error(`The sample council's people were answered with ${reply.status}`);
  return reply.json();
}

const has = (role: Role) => (person: DemoPerson) => person.roles.includes(role);
const noted = (note: RegExp) => (person: DemoPerson) => note.test(person.note);
const ordinary = ({ roles, note, jobTitle }: DemoPerson) => roles.length === 0 && note.startsWith(jobTitle);

/** Whom to start with besides a line manager and one of the team, the most telling first. */
const faces: readonly ((person: DemoPerson) => boolean)[] = [
  has('Facilities'),
  has('HumanResources'),
  has('Reception'),
  noted(/^New starter/),
  noted(/^Elected member/),
  has('Administrator'),
];

/** The few people to start with, nobody twice: a line manager, one of their team, and one of each other kind. */
export function suggested(people: readonly DemoPerson[]): readonly DemoPerson[] {
  const managers = people.filter(noted(/^Line manager/));
  const manager = managers.find(noted(/ of six, Planning/)) ?? managers[0];
  const colleague = people.find((person) => ordinary(person) && person.teamName === manager?.teamName);
  const others = faces.map((face) => people.find(face));
  return [...new Set([manager, colleague, ...others].filter((person) => person !== undefined))];
}

/** Whose name, job, team or note holds every word of the text, in any order and case. */
export function matching(people: readonly DemoPerson[], text: string): readonly DemoPerson[] {
  const words = folded(text).split(/\s+/).filter(Boolean);
  return people.filter((person) => {
    const all = folded([person.name, person.jobTitle, person.teamName, person.note, ...person.roles].join(' '));
    return words.every((word) => all.includes(word));
  });
}

/** Those with an app role, by role. */
export function withRole(people: readonly DemoPerson[]): readonly DemoPerson[] {
  const holders = people.filter(({ roles }) => roles.length > 0);
  return holders.toSorted((one, other) => (one.roles[0] ?? '').localeCompare(other.roles[0] ?? ''));
}

/** Everybody without an app role, by team, in the alphabet's order. */
export function byTeam(people: readonly DemoPerson[]): readonly DemoTeam[] {
  const plain = people.filter(({ roles }) => roles.length === 0);
  const teams = [...Map.groupBy(plain, ({ teamName }) => teamName ?? undefined)];
  const ordered = teams.toSorted(([one], [other]) => (one ?? '\uffff').localeCompare(other ?? '\uffff'));
  return ordered.map(([name, members]) => ({ name, people: members }));
}

/** Small letters without accents, so that "Sian" finds "Siân". */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
