import { Injectable } from '@nestjs/common';
import { decideLeaving, explainLeavingRefusal, type LeavingRefusal } from '@hearth/people/domain';
import { type SignedInContext, UnitOfWork, Words } from '@hearth/shared/api-kernel';
import type { LastDayBeforeFirst, LeaverRecorded, PersonNotFound, RecordLeaverInput } from '@hearth/shared/contract';
import { assertNever, looksLikeId, type PersonId } from '@hearth/shared/words';
import { PeopleRepository } from './people.repository';
import type { PersonRow } from './person-row';

type Refused = PersonNotFound | LastDayBeforeFirst;
type Outcome = (Omit<LeaverRecorded, 'person'> & { readonly person: PersonRow }) | Refused;

/** Records a person's last day. Their sessions and later bookings follow, by the event. */
@Injectable()
export class RecordLeaver {
  constructor(
    private readonly work: UnitOfWork,
    private readonly people: PeopleRepository,
    private readonly words: Words,
  ) {}

  run(ctx: SignedInContext, { personId, lastDay }: RecordLeaverInput): Promise<Outcome> {
    return this.work.run<Outcome>(ctx, async tx => {
      const id = personId as PersonId;
      const decision = decideLeaving(looksLikeId(id) ? await this.people.lock(tx, id) : undefined, lastDay);
      if (decision.type !== 'Accepted') return tx.discard(this.#refusal(ctx, decision));
      await this.people.setLastDay(tx, id, lastDay);
      const facts = { personId: id, lastDay: lastDay.toString() };
      tx.record({ act: 'people.last-day-recorded', subject: { type: 'person', id }, forPerson: id, facts });
      tx.publish({ name: 'people.person-left', facts });
      return { __typename: 'LeaverRecorded', person: decision.person, lastDay };
    });
  }

  #refusal(ctx: SignedInContext, refusal: LeavingRefusal): Refused {
    const message = this.words.say(ctx, explainLeavingRefusal(refusal));
    switch (refusal.type) {
      case 'PersonNotFound':
        return { __typename: refusal.type, message };
      case 'LastDayBeforeFirst':
        return { __typename: refusal.type, message, firstDay: refusal.firstDay };
      default:
        return assertNever(refusal);
    }
  }
}
