import type { TeamDesign } from '../team-tree';
import { at } from './home';

const adultSocialCare: TeamDesign = {
  name: 'Adult Social Care',
  home: at('Canal Wharf', 1, 'C'),
  lead: { title: 'Head of adult social care' },
  posts: [],
  teams: [
    {
      name: 'Assessment and Review',
      home: at('Canal Wharf', 1, 'C'),
      lead: { title: 'Assessment and review manager' },
      posts: [
        { title: 'Senior social worker' },
        { title: 'Social worker', count: 3 },
        { title: 'Social worker', kind: 'AGENCY', joinedWeeksAgo: 26 },
        { title: 'Community care officer', count: 2 },
      ],
    },
    {
      name: 'Occupational Therapy',
      home: at('Canal Wharf', 1, 'C'),
      lead: { title: 'Occupational therapy manager' },
      posts: [{ title: 'Occupational therapist', count: 4 }, { title: 'Therapy assistant' }],
    },
    {
      name: 'Safeguarding Adults',
      home: at('Canal Wharf', 1, 'C'),
      lead: { title: 'Safeguarding manager' },
      posts: [{ title: 'Safeguarding adviser', count: 3 }, { title: 'Safeguarding coordinator', count: 2 }],
    },
  ],
};

const housing: TeamDesign = {
  name: 'Housing',
  home: at('Canal Wharf', 1, 'D'),
  lead: { title: 'Head of housing' },
  posts: [],
  teams: [
    {
      name: 'Housing Options',
      home: at('Canal Wharf', 0, 'C'),
      lead: { title: 'Housing options manager', joinedWeeksAgo: 4 },
      posts: [
        { title: 'Housing options officer', count: 5 },
        { title: 'Homelessness prevention officer', count: 2 },
        { title: 'Housing options manager', leavesInWeeks: -5, formerLead: true },
      ],
    },
    {
      name: 'Tenancy Services',
      home: at('Canal Wharf', 1, 'D'),
      lead: { title: 'Tenancy services manager' },
      posts: [{ title: 'Tenancy officer', count: 4 }, { title: 'Income officer', count: 2 }],
    },
  ],
};

/** Social care for adults, and homes. */
export const adultsAndHousing: TeamDesign = {
  name: 'Adults and Housing',
  home: at('Canal Wharf', 1, 'D'),
  lead: { title: 'Director of adults and housing' },
  posts: [],
  teams: [adultSocialCare, housing],
};

const childrensServices: TeamDesign = {
  name: 'Children’s Services',
  home: at('Canal Wharf', 1, 'A'),
  lead: { title: 'Head of children’s services' },
  posts: [],
  teams: [
    {
      name: 'Early Help',
      home: at('Canal Wharf', 0, 'B'),
      lead: { title: 'Early help manager' },
      posts: [{ title: 'Family support worker', count: 5 }, { title: 'Youth worker', count: 2 }],
    },
    {
      name: 'Fostering and Adoption',
      home: at('Canal Wharf', 1, 'A'),
      lead: { title: 'Fostering manager' },
      posts: [
        { title: 'Supervising social worker', count: 4 },
        { title: 'Supervising social worker', kind: 'AGENCY', joinedWeeksAgo: 11 },
        { title: 'Fostering support officer' },
      ],
    },
  ],
};

const education: TeamDesign = {
  name: 'Education',
  home: at('Canal Wharf', 1, 'B'),
  lead: { title: 'Head of education' },
  posts: [],
  teams: [
    {
      name: 'School Admissions',
      home: at('Canal Wharf', 1, 'B'),
      lead: { title: 'Admissions manager' },
      posts: [{ title: 'Admissions officer', count: 4 }, { title: 'Appeals officer' }],
    },
    {
      name: 'Special Educational Needs',
      home: at('Canal Wharf', 1, 'B'),
      lead: { title: 'Special needs manager' },
      posts: [{ title: 'Case officer', count: 4 }, { title: 'Educational psychologist', count: 2 }],
    },
  ],
};

const libraries: TeamDesign = {
  name: 'Libraries',
  home: at('Canal Wharf', 0, 'A'),
  lead: { title: 'Libraries manager' },
  posts: [
    { title: 'Librarian', count: 3 },
    { title: 'Library assistant', count: 2 },
    { title: 'Library assistant', joinedWeeksAgo: 1 },
    { title: 'Local studies librarian' },
    { title: 'Librarian', leavesInWeeks: -30 },
  ],
};

/** Children, schools and libraries. */
export const childrenAndLearning: TeamDesign = {
  name: 'Children and Learning',
  home: at('Canal Wharf', 1, 'A'),
  lead: { title: 'Director of children and learning' },
  posts: [],
  teams: [childrensServices, education, libraries],
};
