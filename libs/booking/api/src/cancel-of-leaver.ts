import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock, JobQueue, type RequestContext, UnitOfWork, systemContext } from '@hearth/shared/api-kernel';
import type { PersonId } from '@hearth/shared/words';
import { BookingRepository } from './booking.repository';
import { floorTopic } from './floor-topic';

/** Cancels what a leaver has booked after their last day, once People records it. Repeating it changes nothing. */
@Injectable()
export class CancelOfLeaver implements OnApplicationBootstrap {
  constructor(
    private readonly jobs: JobQueue,
    private readonly work: UnitOfWork,
    private readonly bookings: BookingRepository,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.on('people.person-left', 'booking.cancel-of-leaver', async ({ personId, lastDay }) => {
      await this.run(systemContext(this.clock, 'job'), personId as PersonId, Temporal.PlainDate.from(lastDay ?? ''));
    });
  }

  async run(ctx: RequestContext, personId: PersonId, lastDay: Temporal.PlainDate): Promise<void> {
    await this.work.run(ctx, async tx => {
      for (const { id, floorId, day, spaceId } of await this.bookings.cancelAfter(tx, personId, lastDay, ctx.now)) {
        tx.record({ act: 'booking.cancelled', subject: { type: 'booking', id }, forPerson: personId, facts: { because: 'leaver' } });
        tx.announce({ topic: floorTopic(floorId, day), ids: [spaceId] });
      }
    });
  }
}
