import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { BookingLineFragment } from '../book-space/book-space.documents';
import type { FloorDrawing, PlacedSpace } from '../office/floor-drawings';
import {
  FloorDrawingDocument,
  FloorOnDayDocument,
  FreeDesksDocument,
  type FreeDesksQuery,
  SitesDocument,
  type SitesQuery,
} from '../office/office.documents';
import type { Holding } from '../office/open-floor';

type Site = SitesQuery['sites'][number];

/** Something that answers questions for good, such as the fake server. */
interface Answers {
  always<Data, Variables>(document: TypedDocumentNode<Data, Variables>, data: Data | ((variables: Variables) => Data)): void;
}

/** A desk in bank A, the second of its line, with what the spec is about put in place. */
export function aDesk(facts: Partial<PlacedSpace> = {}): PlacedSpace {
  return {
    id: 'd2',
    code: 'D002',
    kind: 'DESK',
    name: null,
    zoneId: 'north',
    bank: 'A',
    x: 60,
    y: 20,
    width: 36,
    height: 26,
    seatSide: 'TOP',
    seats: 1,
    features: [],
    closedReason: null,
    fixedToName: null,
    fixedToMe: false,
    ...facts,
  };
}

/** Bank A with two lines of three desks, the fifth out of use; and a room. */
export const someSpaces: readonly PlacedSpace[] = [
  aDesk({ id: 'd1', code: 'D001', x: 20 }),
  aDesk({ features: ['TWO_SCREENS', 'BY_WINDOW'] }),
  aDesk({ id: 'd3', code: 'D003', x: 100 }),
  aDesk({ id: 'd4', code: 'D004', x: 20, y: 50, seatSide: 'BOTTOM' }),
  aDesk({ id: 'd5', code: 'D005', x: 60, y: 50, seatSide: 'BOTTOM', closedReason: 'Broken screen' }),
  aDesk({ id: 'd6', code: 'D006', x: 100, y: 50, seatSide: 'BOTTOM' }),
  aDesk({ id: 'r1', code: 'R1', kind: 'ROOM', name: 'Derwent', bank: null, seatSide: null, seats: 8, x: 200, y: 10, width: 120, height: 80 }),
];

/** A floor of 400 by 200 with those spaces. */
export function aDrawing(facts: Partial<FloorDrawing> = {}): FloorDrawing {
  const plan = {
    width: 400,
    height: 200,
    outline: [{ x: 8, y: 8 }, { x: 392, y: 8 }, { x: 392, y: 192 }, { x: 8, y: 192 }],
    walls: [{ from: { x: 8, y: 8 }, to: { x: 392, y: 8 } }],
    windows: [{ from: { x: 40, y: 8 }, to: { x: 80, y: 8 } }],
    landmarks: [{ kind: 'LIFT' as const, box: { x: 340, y: 100, width: 44, height: 44 } }],
    labels: [{ text: 'Bank A, Planning', at: { x: 20, y: 14 } }],
  };
  return { id: 'floor-2', planVersion: 1, plan, zones: [{ id: 'north', name: 'North range' }], spaces: someSpaces, ...facts };
}

/** Priya Shah of another team holds the second desk all day, with what the spec is about put in place. */
export function aHolding(facts: Partial<Holding> = {}): Holding {
  return { spaceId: 'd2', part: 'ALL_DAY', name: 'Priya Shah', initials: 'PS', mine: false, team: false, bookingId: null, ...facts };
}

/** A booking of the second desk on Thursday 26 November 2026, with what the spec is about put in place. */
export function aBooking({ space, ...facts }: Partial<BookingLineFragment> = {}): BookingLineFragment {
  return {
    id: 'booking-1',
    day: '2026-11-26',
    part: 'ALL_DAY',
    startsAt: '09:00',
    endsAt: '17:00',
    state: 'BOOKED',
    cancellable: true,
    space: space ?? {
      id: 'd2',
      code: 'D002',
      kind: 'DESK',
      name: null,
      bank: 'A',
      zoneName: 'North range',
      floorId: 'floor-2',
      floorName: 'Floor 2',
      siteId: 'mill-lane',
      siteName: 'Mill Lane',
    },
    ...facts,
  };
}

/** What the server knows of the office. A spec changes it as others would. */
export interface OfficeFacts {
  sites: readonly Site[];
  myUsualFloorId: string | null;
  drawing: FloorDrawing | null;
  days: FreeDesksQuery['freeDesks'];
  holdings: readonly Holding[];
  notBookable: string | null;
}

/** Lets the server know an office: two floors of Mill Lane, and two open days, nobody in. The browser knows none yet. */
export function anOffice(server: Answers, given: Partial<OfficeFacts> = {}): OfficeFacts {
  localStorage.removeItem('hearth.floor');
  const facts: OfficeFacts = {
    sites: [millLane], myUsualFloorId: null, drawing: aDrawing(), days: twoDays, holdings: [], notBookable: null, ...given,
  };
  server.always(SitesDocument, () => ({ myUsualFloorId: facts.myUsualFloorId, sites: facts.sites }));
  server.always(FloorDrawingDocument, () => ({ floor: facts.drawing }));
  server.always(FreeDesksDocument, () => ({ freeDesks: facts.days }));
  server.always(FloorOnDayDocument, ({ floorId, day, part }) => ({
    spacesOn: { floorId, day, part, notBookable: facts.notBookable, holdings: facts.holdings },
  }));
  return facts;
}

const millLane: Site = {
  id: 'mill-lane',
  name: 'Mill Lane',
  today: '2026-11-25',
  lastBookableDay: '2026-12-23',
  floors: [
    { id: 'floor-2', name: 'Floor 2', level: 2, planVersion: 1 },
    { id: 'floor-3', name: 'Floor 3', level: 3, planVersion: 1 },
  ],
};

const twoDays: FreeDesksQuery['freeDesks'] = [
  { day: '2026-11-26', free: 5, total: 5, mine: false },
  { day: '2026-11-27', free: 0, total: 5, mine: true },
];

/** A screen that is wide, or narrow like a phone's; jsdom has no width at all. */
export function onScreen(width: 'wide' | 'narrow'): void {
  const matchMedia = () => ({ matches: width === 'narrow', addEventListener: () => undefined, removeEventListener: () => undefined });
  Object.assign(window, { matchMedia });
}
