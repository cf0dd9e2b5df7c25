import type { PersonKind } from '@hearth/people/domain';
import type { Role } from '@hearth/shared/words';
import { adultsAndHousing, childrenAndLearning } from './teams/for-people';
import { place } from './teams/for-the-place';
import { corporateServices, resources } from './teams/for-the-council';
import { at } from './teams/home';

/** A post, or several of the same, and what is known of who holds it. */
export interface Post {
  readonly title: string;
  readonly count?: number;
  /** The holder's name; left out, the next of the list of names. */
  readonly name?: string;
  readonly kind?: PersonKind;
  /** App roles that the sign-in provider would give. */
  readonly roles?: readonly Role[];
  /** Joined on the Monday this many weeks before the seeding; left out, some time in the last twenty years. */
  readonly joinedWeeksAgo?: number;
  /** Leaves on the Friday this many weeks after the seeding; negative for somebody who has left. */
  readonly leavesInWeeks?: number;
  /** Whether this was the team's lead before the present one. */
  readonly formerLead?: boolean;
}

/** Where a team usually sits. */
export interface Home {
  readonly site: string;
  readonly level: number;
  readonly bank: string;
}

export interface TeamDesign {
  readonly name: string;
  readonly home: Home;
  /** Leads the team and manages its people; elected members have a leader, and nobody manages them. */
  readonly lead: Post;
  readonly posts: readonly Post[];
  readonly teams?: readonly TeamDesign[];
}

/** The officers, from the chief executive down. */
export const officers: TeamDesign = {
  name: 'Chief Executive’s Office',
  home: at('Mill Lane', 1, 'E'),
  lead: { title: 'Chief executive' },
  posts: [{ title: 'Executive assistant' }],
  teams: [
    {
      name: 'Policy and Performance',
      home: at('Mill Lane', 1, 'E'),
      lead: { title: 'Policy and performance manager' },
      posts: [{ title: 'Policy officer', count: 2 }, { title: 'Performance analyst' }, { title: 'Climate officer' }],
    },
    place,
    adultsAndHousing,
    childrenAndLearning,
    resources,
    corporateServices,
  ],
};

/** The members, who are nobody's reports and sit where there is room. */
export const members: TeamDesign = {
  name: 'Elected Members',
  home: at('Mill Lane', 0, 'C'),
  lead: { title: 'Leader of the Council', kind: 'ELECTED' },
  posts: [
    { title: 'Deputy Leader', kind: 'ELECTED' },
    { title: 'Cabinet member for housing', kind: 'ELECTED' },
    { title: 'Cabinet member for children and learning', kind: 'ELECTED' },
    { title: 'Cabinet member for the environment', kind: 'ELECTED' },
    { title: 'Chair of Scrutiny', kind: 'ELECTED' },
    { title: 'Ward councillor', count: 6, kind: 'ELECTED' },
  ],
};
