import { englishBankHolidays, type ClosedDay, type OpeningHours, type Plan, type Site, type Space } from '@hearth/workplace/domain';
import type { FloorId, ZoneId } from '@hearth/shared/words';
import type { DrawnFloor, DrawnSpace } from './floors/design';
import { drawFloor } from './floors/draw-floor';
import { siteDesigns, type SiteDesign } from './site-designs';
import { stableId } from './stable-id';

export interface SeedSite extends Site {
  readonly address: string;
  readonly floors: readonly SeedFloor[];
}

export interface SeedFloor {
  readonly id: FloorId;
  readonly name: string;
  readonly level: number;
  readonly plan: Plan;
  readonly zones: readonly { readonly id: ZoneId; readonly name: string }[];
  readonly spaces: readonly SeedSpace[];
}

export interface SeedSpace extends Space {
  readonly name: string | undefined;
  readonly zoneName: string;
}

/** Whether a space is of a kind, and not closed. */
export function isInUse(space: SeedSpace, kind: Space['kind']): boolean {
  return space.kind === kind && space.closedReason === undefined;
}

/** The sites with their floors, closed on the bank holidays of the years that bookings can reach. */
export function buildSites(years: readonly number[]): readonly SeedSite[] {
  return siteDesigns.map((design) => ({
    id: stableId('site', design.name),
    name: design.name,
    address: design.address,
    timeZone: 'Europe/London',
    midday: Temporal.PlainTime.from('13:00'),
    hours: openingHours(design),
    closedDays: years.flatMap(closedDaysOf),
    bookingWindowDays: 28,
    floors: buildFloors(design),
  }));
}

function openingHours({ hours }: SiteDesign): ReadonlyMap<number, OpeningHours> {
  return new Map(
    hours.map(([opens, closes], index) => [index + 1, { opens: Temporal.PlainTime.from(opens), closes: Temporal.PlainTime.from(closes) }]),
  );
}

/** Bank holidays, and the first working day after Christmas, on which this council gives everybody the day. */
function closedDaysOf(year: number): readonly ClosedDay[] {
  const holidays = englishBankHolidays(year);
  let day = Temporal.PlainDate.from({ year, month: 12, day: 27 });
  while (day.dayOfWeek > 5 || holidays.some((holiday) => holiday.day.equals(day))) day = day.add({ days: 1 });
  return [...holidays, { day, reason: 'Council closed after Christmas' }];
}

function buildFloors(design: SiteDesign): readonly SeedFloor[] {
  const code = codesFrom1();
  return design.floors.map((floorDesign) => {
    const drawn = drawFloor(floorDesign);
    const id: FloorId = stableId('floor', design.name, drawn.level);
    const zones = zonesOf(drawn, id);
    const idOfZone = new Map(zones.map((zone) => [zone.name, zone.id]));
    const spaces = drawn.spaces.map((space) => ({
      ...placed(space),
      code: code(space),
      floorId: id,
      zoneId: idOfZone.get(space.zone) ?? missing(space.zone),
    }));
    return { id, name: drawn.name, level: drawn.level, plan: drawn.plan, zones, spaces: spaces.map((space) => withId(space, design.name)) };
  });
}

function zonesOf({ spaces }: DrawnFloor, floorId: FloorId): SeedFloor['zones'] {
  const zoneNames = [...new Set(spaces.map(({ zone }) => zone))];
  return zoneNames.map((name) => ({ id: stableId('zone', floorId, name), name }));
}

function placed(space: DrawnSpace): Omit<SeedSpace, 'id' | 'code' | 'floorId' | 'zoneId'> {
  return {
    kind: space.kind,
    name: space.name,
    zoneName: space.zone,
    bank: space.bank,
    box: space.box,
    seatSide: space.seatSide,
    seats: space.seats ?? 1,
    features: space.features ?? [],
    fixedTo: undefined,
    closedReason: space.closedReason,
  };
}

/** A space is known by its site and code, as on the label that is stuck to it. */
function withId(space: Omit<SeedSpace, 'id'>, siteName: string): SeedSpace {
  return { ...space, id: stableId('space', siteName, space.code) };
}

const codePrefixes = { DESK: 'D', ROOM: 'R', PARKING_BAY: 'P', LOCKER: 'L' } as const;

/** Numbers the spaces of a site by kind, each from 1: D001, R01, P01, L01. */
function codesFrom1(): (space: DrawnSpace) => string {
  const last = new Map<string, number>();
  return ({ kind }) => {
    const number = (last.get(kind) ?? 0) + 1;
    last.set(kind, number);
    return codePrefixes[kind] + String(number).padStart(kind === 'DESK' ? 3 : 2, '0');
  };
}

function missing(what: string): never {
  throw new Error(`There is no ${what}.`);
}
