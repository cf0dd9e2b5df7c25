import { Service, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, type Params, Router } from '@angular/router';
import { type DayPart, readLocalDay } from '@hearth/shared/words';
import { narrowScreen } from './narrow-screen';

/** The floor as a drawing, or the same as a list. */
export type OfficeView = 'plan' | 'list';

/** What the address of the Office page says; what is left out stays as it is, and undefined is taken out. */
export interface OfficePlace {
  readonly siteId?: string | undefined;
  readonly floorId?: string | undefined;
  /** "2026-11-26". */
  readonly day?: string | undefined;
  readonly part?: DayPart;
  readonly view?: OfficeView;
  /** The space whose panel is open. */
  readonly spaceId?: string | undefined;
}

const partsByWord: ReadonlyMap<string, DayPart> = new Map([
  ['all-day', 'ALL_DAY'],
  ['morning', 'MORNING'],
  ['afternoon', 'AFTERNOON'],
]);

/** What the person looks at lives in the address, so that it can be kept, sent to a colleague and gone back to. */
@Service({ autoProvided: false })
export class OfficeAddress {
  readonly #router = inject(Router);
  readonly #route = inject(ActivatedRoute);

  readonly #params = toSignal(this.#route.queryParamMap, { requireSync: true });
  readonly #narrow = narrowScreen();

  readonly siteId = computed(() => this.#params().get('site') ?? undefined);
  readonly floorId = computed(() => this.#params().get('floor') ?? undefined);
  readonly spaceId = computed(() => this.#params().get('space') ?? undefined);
  /** The day asked for; undefined when there is none, or none that exists. */
  readonly day = computed(() => readLocalDay(this.#params().get('day') ?? '')?.toString());
  readonly part = computed(() => partsByWord.get(this.#params().get('part') ?? '') ?? 'ALL_DAY');
  /** A drawing needs room: a small screen begins with the list. */
  readonly view = computed((): OfficeView => {
    const asked = this.#params().get('view');
    if (asked === 'plan' || asked === 'list') return asked;
    return this.#narrow() ? 'list' : 'plan';
  });

  /** Looks at something else. Choosing a space is no step to go back to; a floor or a day is. */
  async go(place: OfficePlace): Promise<void> {
    const replaceUrl = Object.keys(place).every((key) => key === 'spaceId' || key === 'view');
    const queryParams = officeParams(place);
    await this.#router.navigate([], { relativeTo: this.#route, queryParams, queryParamsHandling: 'merge', replaceUrl, scroll: 'manual' });
  }
}

/** The query parameters for a place in the office; null takes one out of an address that is merged with. */
export function officeParams(place: OfficePlace): Params {
  const named: Readonly<Record<keyof OfficePlace, string>> = {
    siteId: 'site',
    floorId: 'floor',
    day: 'day',
    part: 'part',
    view: 'view',
    spaceId: 'space',
  };
  const wordOf = (value: string) => [...partsByWord].find(([, part]) => part === value)?.[0] ?? value;
  return Object.fromEntries(
    Object.entries(named)
      .filter(([key]) => key in place)
      .map(([key, name]) => {
        const value = place[key as keyof OfficePlace];
        return [name, value === undefined ? null : wordOf(value)];
      }),
  );
}
