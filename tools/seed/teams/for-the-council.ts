import type { TeamDesign } from '../team-tree';
import { at } from './home';

const finance: TeamDesign = {
  name: 'Finance',
  home: at('Mill Lane', 2, 'A'),
  lead: { title: 'Head of finance' },
  posts: [],
  teams: [
    {
      name: 'Accountancy',
      home: at('Mill Lane', 2, 'A'),
      lead: { title: 'Chief accountant' },
      posts: [{ title: 'Senior accountant', count: 2 }, { title: 'Accountant', count: 3 }, { title: 'Accounting technician', count: 2 }],
    },
    {
      name: 'Procurement and Audit',
      home: at('Mill Lane', 2, 'A'),
      lead: { title: 'Procurement and audit manager' },
      posts: [
        { title: 'Procurement officer', count: 2 },
        { title: 'Payments officer', count: 2 },
        { title: 'Internal auditor', roles: ['Auditor'] },
      ],
    },
  ],
};

const revenuesAndBenefits: TeamDesign = {
  name: 'Revenues and Benefits',
  home: at('Mill Lane', 2, 'B'),
  lead: { title: 'Head of revenues and benefits' },
  posts: [],
  teams: [
    {
      name: 'Council Tax',
      home: at('Mill Lane', 2, 'B'),
      lead: { title: 'Council tax manager' },
      posts: [{ title: 'Council tax officer', count: 4 }, { title: 'Recovery officer', count: 2 }, { title: 'Business rates officer' }],
    },
    {
      name: 'Benefits',
      home: at('Mill Lane', 2, 'B'),
      lead: { title: 'Benefits manager' },
      posts: [
        { title: 'Benefits officer', count: 4 },
        { title: 'Benefits officer', kind: 'AGENCY', joinedWeeksAgo: 15 },
        { title: 'Welfare adviser' },
        { title: 'Benefits officer', leavesInWeeks: 1 },
      ],
    },
  ],
};

const digital: TeamDesign = {
  name: 'Digital and IT',
  home: at('Mill Lane', 2, 'C'),
  lead: { title: 'Head of digital and IT' },
  posts: [],
  teams: [
    {
      name: 'Service Desk',
      home: at('Mill Lane', 2, 'C'),
      lead: { title: 'Service desk manager' },
      posts: [{ title: 'Service desk analyst', count: 4 }, { title: 'Field engineer', count: 2 }],
    },
    {
      name: 'Applications',
      home: at('Mill Lane', 2, 'C'),
      lead: { title: 'Applications manager' },
      posts: [
        { title: 'Systems administrator', roles: ['Administrator'] },
        { title: 'Business analyst', count: 2 },
        { title: 'Developer', count: 2 },
        { title: 'Developer', kind: 'AGENCY', joinedWeeksAgo: 8 },
      ],
    },
    {
      name: 'Infrastructure',
      home: at('Mill Lane', 2, 'C'),
      lead: { title: 'Infrastructure manager', roles: ['Administrator'] },
      posts: [{ title: 'Network engineer', count: 2 }, { title: 'Server engineer' }, { title: 'Information security officer', roles: ['Auditor'] }],
    },
  ],
};

/** Money and machines. */
export const resources: TeamDesign = {
  name: 'Resources',
  home: at('Mill Lane', 2, 'A'),
  lead: { title: 'Director of resources' },
  posts: [],
  teams: [finance, revenuesAndBenefits, digital],
};

const legal: TeamDesign = {
  name: 'Legal',
  home: at('Mill Lane', 1, 'D'),
  lead: { title: 'Head of legal' },
  posts: [{ title: 'Senior solicitor', count: 2 }, { title: 'Solicitor', count: 2 }, { title: 'Legal executive', count: 2 }, { title: 'Trainee solicitor', joinedWeeksAgo: 62 }],
};

const democraticServices: TeamDesign = {
  name: 'Democratic Services',
  home: at('Mill Lane', 1, 'E'),
  lead: { title: 'Democratic services manager' },
  posts: [{ title: 'Committee officer', count: 3 }, { title: 'Elections officer', count: 2 }],
};

const humanResources: TeamDesign = {
  name: 'Human Resources',
  home: at('Mill Lane', 1, 'E'),
  lead: { title: 'Human resources manager', roles: ['HumanResources'] },
  posts: [
    { title: 'Human resources adviser', count: 2, roles: ['HumanResources'] },
    { title: 'Payroll officer', count: 2 },
    { title: 'Learning and development officer', count: 2 },
    { title: 'Health and safety adviser' },
  ],
};

const communications: TeamDesign = {
  name: 'Communications',
  home: at('Mill Lane', 0, 'B'),
  lead: { title: 'Communications manager', roles: ['Communications'] },
  posts: [{ title: 'Communications officer', count: 2, roles: ['Communications'] }, { title: 'Web editor' }, { title: 'Graphic designer', count: 2 }],
};

const customerServices: TeamDesign = {
  name: 'Customer Services',
  home: at('Mill Lane', 0, 'A'),
  lead: { title: 'Customer services manager' },
  posts: [
    { title: 'Receptionist', count: 2, roles: ['Reception'] },
    { title: 'Senior customer adviser', count: 2 },
    { title: 'Customer adviser', count: 7 },
  ],
};

const facilities: TeamDesign = {
  name: 'Facilities',
  home: at('Mill Lane', 0, 'B'),
  lead: { title: 'Facilities manager', roles: ['Facilities'] },
  posts: [
    { title: 'Facilities officer', count: 2, roles: ['Facilities'] },
    { title: 'Building surveyor' },
    { title: 'Caretaker', count: 2 },
    { title: 'Energy officer' },
  ],
};

/** What keeps the council itself going. */
export const corporateServices: TeamDesign = {
  name: 'Corporate Services',
  home: at('Mill Lane', 1, 'D'),
  lead: { title: 'Director of corporate services' },
  posts: [],
  teams: [legal, democraticServices, humanResources, communications, customerServices, facilities],
};
