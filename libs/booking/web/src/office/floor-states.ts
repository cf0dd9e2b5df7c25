import { Service, computed, inject } from '@angular/core';
import { type FloorSummary, type SpaceState, floorSummary, rowsOf, spaceStates } from '@hearth/booking/domain';
import type { PlacedSpace } from './floor-drawings';
import { OfficeActs } from './office-acts';
import { OfficeAddress } from './office-address';
import { type Holding, OpenFloor } from './open-floor';

/** How one space stands, with those who hold it. */
export type HeldState = SpaceState<Holding>;

/** How the spaces of the open floor stand, for the plan, the list and the panel alike. */
@Service({ autoProvided: false })
export class FloorStates {
  readonly #floor = inject(OpenFloor);
  readonly #acts = inject(OfficeActs);
  readonly #address = inject(OfficeAddress);

  /** The day whose states these are. */
  readonly day = computed(() => this.#floor.onDay()?.day);
  /** By bank and line, for the rows of the grid and of the list. */
  readonly rows = computed(() => rowsOf<PlacedSpace>(this.#floor.spaces()));
  /** By the space's id; empty until the day's bookings are known. */
  readonly states = computed((): ReadonlyMap<string, HeldState> => {
    const shown = this.#floor.onDay();
    return shown ? spaceStates(this.#floor.spaces(), this.#acts.holdings(), shown.part) : new Map();
  });
  readonly summary = computed((): FloorSummary => floorSummary(this.#floor.spaces(), this.states(), 'DESK'));
  /** What the person holds on this floor in that part of the day. */
  readonly mine = computed(() => this.#floor.spaces().find(({ id }) => this.states().get(id)?.state === 'MINE'));
  /** The space whose panel is open. */
  readonly selected = computed(() => this.#floor.spaces().find(({ id }) => id === this.#address.spaceId()));

  /** How a space stands; undefined until that is known. */
  of(spaceId: string): HeldState | undefined {
    return this.states().get(spaceId);
  }
}
