import type { TeamDesign } from '../team-tree';
import { at } from './home';

const planning: TeamDesign = {
  name: 'Planning',
  home: at('Mill Lane', 1, 'A'),
  lead: { title: 'Head of planning' },
  posts: [],
  teams: [
    {
      name: 'Development Management',
      home: at('Mill Lane', 1, 'A'),
      lead: { title: 'Development manager' },
      posts: [
        { title: 'Senior planning officer', count: 2 },
        { title: 'Planning officer', count: 2 },
        { title: 'Enforcement officer' },
        { title: 'Planning support officer' },
        { title: 'Planning officer', leavesInWeeks: -9 },
      ],
    },
    {
      name: 'Planning Policy',
      home: at('Mill Lane', 1, 'A'),
      lead: { title: 'Planning policy manager', name: 'Megan Bevan' },
      posts: [
        { title: 'Principal planner', name: 'Priya Shah' },
        { title: 'Planner', name: 'Tom Whitlock' },
        { title: 'Planner', count: 2 },
        { title: 'Conservation officer' },
        { title: 'Graduate planner', joinedWeeksAgo: 11 },
      ],
    },
    {
      name: 'Building Control',
      home: at('Mill Lane', 1, 'A'),
      lead: { title: 'Building control manager' },
      posts: [{ title: 'Building control surveyor', count: 3 }, { title: 'Technical support officer' }],
    },
  ],
};

const highways: TeamDesign = {
  name: 'Highways and Transport',
  home: at('Mill Lane', 1, 'B'),
  lead: { title: 'Head of highways and transport' },
  posts: [],
  teams: [
    {
      name: 'Highways Maintenance',
      home: at('Mill Lane', 1, 'B'),
      lead: { title: 'Highways manager' },
      posts: [{ title: 'Highways engineer', count: 3 }, { title: 'Highways inspector', count: 2 }, { title: 'Street lighting engineer' }],
    },
    {
      name: 'Traffic and Parking',
      home: at('Mill Lane', 1, 'B'),
      lead: { title: 'Traffic and parking manager' },
      posts: [{ title: 'Transport planner', count: 2 }, { title: 'Parking services officer', count: 2 }, { title: 'Road safety officer' }],
    },
  ],
};

const environment: TeamDesign = {
  name: 'Environment',
  home: at('Mill Lane', 1, 'C'),
  lead: { title: 'Head of environment' },
  posts: [],
  teams: [
    {
      name: 'Waste and Recycling',
      home: at('Mill Lane', 1, 'C'),
      lead: { title: 'Waste services manager' },
      posts: [
        { title: 'Recycling officer', count: 3 },
        { title: 'Route planner' },
        { title: 'Waste contracts officer', count: 2 },
        { title: 'Project officer', kind: 'AGENCY', joinedWeeksAgo: 19 },
        { title: 'Project officer', kind: 'AGENCY', joinedWeeksAgo: 40, leavesInWeeks: -3 },
      ],
    },
    {
      name: 'Parks and Open Spaces',
      home: at('Mill Lane', 1, 'C'),
      lead: { title: 'Parks manager' },
      posts: [{ title: 'Parks officer', count: 3 }, { title: 'Tree officer', count: 2 }, { title: 'Countryside ranger' }],
    },
    {
      name: 'Environmental Health',
      home: at('Mill Lane', 1, 'C'),
      lead: { title: 'Environmental health manager' },
      posts: [
        { title: 'Environmental health officer', count: 4 },
        { title: 'Food safety officer', count: 2 },
        { title: 'Licensing officer' },
      ],
    },
  ],
};

/** Everything out of doors: planning, roads, waste and parks. */
export const place: TeamDesign = {
  name: 'Place',
  home: at('Mill Lane', 1, 'D'),
  lead: { title: 'Director of place' },
  posts: [],
  teams: [planning, highways, environment],
};
