import { canalWharfFirst } from './floors/canal-wharf-first';
import { canalWharfGround } from './floors/canal-wharf-ground';
import type { FloorDesign } from './floors/design';
import { millLaneFirst } from './floors/mill-lane-first';
import { millLaneGround } from './floors/mill-lane-ground';
import { millLaneSecond } from './floors/mill-lane-second';

export interface SiteDesign {
  readonly name: string;
  readonly address: string;
  /** From Monday on; a weekday that is missing is closed. */
  readonly hours: readonly (readonly [opens: string, closes: string])[];
  /** From the ground up. */
  readonly floors: readonly FloorDesign[];
}

export const councilName = 'Eskmere Borough Council';

export const siteDesigns: readonly SiteDesign[] = [
  {
    name: 'Mill Lane',
    address: 'Town Hall, Mill Lane, Eskmere',
    hours: [
      ['08:00', '18:00'],
      ['08:00', '18:00'],
      ['08:00', '18:00'],
      ['08:00', '18:00'],
      ['08:00', '18:00'],
    ],
    floors: [millLaneGround, millLaneFirst, millLaneSecond],
  },
  {
    name: 'Canal Wharf',
    address: '2 Canal Wharf, Eskmere',
    hours: [
      ['08:30', '17:30'],
      ['08:30', '17:30'],
      ['08:30', '17:30'],
      ['08:30', '17:30'],
      ['08:30', '15:30'],
    ],
    floors: [canalWharfGround, canalWharfFirst],
  },
];
