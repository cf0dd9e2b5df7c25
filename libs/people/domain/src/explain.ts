import { assertNever, type Message } from '@hearth/shared/words';
import type { LeavingRefusal } from './decide-leaving';

/** The sentences that say why a last day can't be recorded. */
export type LeavingRefusalKey = 'people.refused.person-not-found' | 'people.refused.last-day-before-first';

/** Why a last day can't be recorded, and what to do about it. */
export function explainLeavingRefusal(refusal: LeavingRefusal): Message<LeavingRefusalKey> {
  switch (refusal.type) {
    case 'PersonNotFound':
      return { key: 'people.refused.person-not-found', values: {} };
    case 'LastDayBeforeFirst':
      return { key: 'people.refused.last-day-before-first', values: { firstDay: refusal.firstDay } };
    default:
      return assertNever(refusal);
  }
}
