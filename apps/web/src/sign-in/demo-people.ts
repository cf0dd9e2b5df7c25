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

const has = (role: Role) => (person: DemoPerson) => person.roles.includes(role);
const noted = (note: RegExp) => (person: DemoPerson) => note.test(person.note);
const ordinary = ({ roles, note, jobTitle }: DemoPerson) => roles.length === 0 && note.startsWith(jobTitle);

/** Whom to start with, the most telling first: what a visitor comes to try. */
const faces: readonly ((person: DemoPerson) => boolean)[] = [
  noted(/^Line manager of (five|six|seven|eight)/),
  ordinary,
  has('Facilities'),
  has('HumanResources'),
  has('Reception'),
  noted(/^New starter/),
  noted(/^Elected member/),
  has('Administrator'),
];

/** One person for each face, nobody twice; the ordinary member of staff from the line manager's team, if there is one. */
export function suggested(people: readonly DemoPerson[]): readonly DemoPerson[] {
  const manager = people.find(noted(/^Line manager of (five|six|seven|eight)/));
  const nearFirst = [...people.filter(({ teamName }) => teamName === manager?.teamName), ...people];
  const found = faces.map((face) => (face === ordinary ? nearFirst : people).find(face));
  return [...new Set(found.filter((person) => person !== undefined))];
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
