import { DOCUMENT, DestroyRef, type Signal, inject, signal } from '@angular/core';

/** The width below which things stand one under the other; the same as in the style sheets. */
const narrow = '(max-width: 46rem)';

/** Whether the screen is too narrow for two things side by side. To be called where `inject` may be. */
export function narrowScreen(): Signal<boolean> {
  const query = inject(DOCUMENT).defaultView?.matchMedia(narrow);
  const isNarrow = signal(query?.matches ?? false);
  const look = (): void => isNarrow.set(query?.matches ?? false);
  query?.addEventListener('change', look);
  inject(DestroyRef).onDestroy(() => query?.removeEventListener('change', look));
  return isNarrow.asReadonly();
}
