import { computed, inject } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import { LiveUpdates } from '@hearth/shared/web-kernel';
import { EMPTY, type Observable, filter, map, share, switchMap, throttleTime } from 'rxjs';
import { FloorChangedDocument, type FloorChangedSubscriptionVariables } from './office.documents';
import type { OpenFloor } from './open-floor';

/** How long changes are gathered, in milliseconds, so that a rush of bookings is one question. */
const gatherFor = 250;

/** Only bookings changed, or anything may have. */
type Extent = 'BOOKINGS' | 'EVERYTHING';

/**
 * Keeps the open floor as it is on the server: asks again who holds what when bookings changed, and for everything when
 * more may have changed or something may have been missed. To be called where `inject` may be.
 */
export function followChanges(floor: OpenFloor): void {
  const changes = extentsOf(floor).pipe(share());
  const gathered = (extent: Extent): Observable<Extent> =>
    changes.pipe(
      filter((each) => each === extent),
      throttleTime(gatherFor, undefined, { leading: false, trailing: true }),
      takeUntilDestroyed(),
    );
  gathered('BOOKINGS').subscribe(() => floor.reloadDay({ background: true }));
  gathered('EVERYTHING').subscribe(() => floor.reload({ background: true }));
}

function extentsOf(floor: OpenFloor): Observable<Extent> {
  const live = inject(LiveUpdates);
  const shown = computed((): FloorChangedSubscriptionVariables | undefined => {
    const [floorId, day] = [floor.floor()?.id, floor.day()];
    return floorId && day ? { floorId, day } : undefined;
  }, { equal: (one, other) => one?.floorId === other?.floorId && one?.day === other?.day });
  return toObservable(shown).pipe(
    switchMap((wanted) => (wanted ? live.changes(FloorChangedDocument, wanted) : EMPTY)),
    map((change) => (change.kind === 'CHANGE' && change.data.floorChanged.spaceIds.length > 0 ? 'BOOKINGS' : 'EVERYTHING')),
  );
}
