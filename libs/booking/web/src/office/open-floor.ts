import { Service, computed, effect, inject, resource, untracked } from '@angular/core';
import { isBookableKind } from '@hearth/booking/domain';
import { type Asking, Connection, Fault, faultFrom, queryResource } from '@hearth/shared/web-kernel';
import { type DrawingVersion, FloorDrawings } from './floor-drawings';
import { LastFloor } from './last-floor';
import { FloorOnDayDocument, type FloorOnDayQuery, FreeDesksDocument, SitesDocument } from './office.documents';
import { OfficeAddress } from './office-address';

/** Who holds what on the floor on the day that is looked at. */
export type FloorDay = NonNullable<FloorOnDayQuery['spacesOn']>;
export type Holding = FloorDay['holdings'][number];

/** How many open days the strip shows: two working weeks. */
const stripDays = 10;

/** The floor and the day that the address names, as the server knows them. */
@Service({ autoProvided: false })
export class OpenFloor {
  readonly #address = inject(OfficeAddress);
  readonly #drawings = inject(FloorDrawings);
  readonly #connection = inject(Connection);
  readonly #lastFloor = inject(LastFloor);

  readonly #sites = queryResource(SitesDocument, () => ({}));
  readonly sites = computed(() => this.#sites.value()?.sites);
  /** The floor asked for; else, unless another site is asked for, the one looked at last or where the person mostly sits. */
  readonly #wantedId = computed(() => {
    const usual = () => this.#lastFloor.recall() ?? this.#sites.value()?.myUsualFloorId ?? undefined;
    return this.#address.floorId() ?? (this.#address.siteId() ? undefined : usual());
  });
  readonly site = computed(() => {
    const sites = this.sites() ?? [];
    const ofFloor = sites.find(({ floors }) => floors.some(({ id }) => id === this.#wantedId()));
    return ofFloor ?? sites.find(({ id }) => id === this.#address.siteId()) ?? sites[0];
  });
  readonly floor = computed(() => {
    const floors = this.site()?.floors ?? [];
    return floors.find(({ id }) => id === this.#wantedId()) ?? floors[0];
  });

  readonly #days = queryResource(FreeDesksDocument, () => {
    const floor = this.floor();
    return floor && { floorId: floor.id, days: stripDays, part: this.#address.part() };
  });
  /** The next open days with their free desks; kept from before while they are counted again. */
  readonly days = computed(() => (this.#days.value() ?? this.#days.last())?.freeDesks);
  /** The day that is looked at: the one asked for, or else the first that is open. */
  readonly day = computed(() => this.#address.day() ?? this.days()?.[0]?.day);

  readonly #onDay = queryResource(FloorOnDayDocument, () => {
    const [floor, day] = [this.floor(), this.day()];
    return floor && day ? { floorId: floor.id, day, part: this.#address.part() } : undefined;
  });
  /** The day's bookings. Those of the day before are kept until the answer comes, never those of another floor. */
  readonly onDay = computed(() => {
    const known = this.#onDay.value()?.spacesOn ?? this.#onDay.last()?.spacesOn;
    return known?.floorId === this.floor()?.id ? (known ?? undefined) : undefined;
  });
  /** Whether what is shown answers what is asked. */
  readonly upToDate = computed(() => this.#onDay.value() !== undefined);

  readonly #version = computed((): DrawingVersion | undefined => {
    const floor = this.floor();
    return floor && { floorId: floor.id, planVersion: floor.planVersion };
  }, { equal: (one, other) => one?.floorId === other?.floorId && one?.planVersion === other?.planVersion });
  readonly #drawing = resource({
    params: () => this.#version(),
    loader: ({ params }) => this.#drawings.of(params),
  });
  readonly drawing = computed(() => (this.#drawing.hasValue() ? this.#drawing.value() : undefined));
  /** The spaces that are booked by the day, in reading order. */
  readonly spaces = computed(() => this.drawing()?.spaces.filter(({ kind }) => isBookableKind(kind)) ?? []);

  /** What went wrong, if something did. What is known is shown all the same. */
  readonly fault = computed((): Fault | undefined => {
    const broken = this.#drawing.error();
    return this.#sites.fault() ?? (broken && faultFrom(broken)) ?? this.#days.fault() ?? this.#onDay.fault();
  });
  /** Whether an answer is awaited. */
  readonly loading = computed(() => [this.#sites, this.#days, this.#onDay].some((each) => each.loading()) || this.#drawing.isLoading());

  constructor() {
    effect(() => {
      const chosen = this.#address.floorId();
      if (chosen && chosen === this.floor()?.id) this.#lastFloor.remember(chosen);
    });
    effect(() => {
      // The other questions are asked again by themselves when the network is back.
      if (this.#connection.online() && untracked(() => this.#drawing.error())) untracked(() => this.#drawing.reload());
    });
  }

  /** Asks again who holds what, and how many desks are free; not for the drawing, which stays the same. */
  reloadDay(asking?: Asking): void {
    this.#onDay.reload(asking);
    this.#days.reload(asking);
  }

  /** Asks again for everything; the drawing comes again only when the floor says that it changed. */
  reload(asking?: Asking): void {
    this.#sites.reload(asking);
    if (this.#drawing.error()) this.#drawing.reload();
    this.reloadDay(asking);
  }
}
