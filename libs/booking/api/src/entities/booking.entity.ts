import { Check, Column, Entity, Exclusion, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { SpaceKind } from '@hearth/workplace/domain';
import type { DayPart } from '@hearth/shared/words';
import { holds } from '../holds';

/**
 * A person holds a space for a part of a local day. The day and the local times are the truth; `during` is derived
 * from them with the site's zone, for the constraints only. Screens find bookings by day, never by range.
 */
@Entity('bookings')
@Check('bookings_kind', "kind IN ('DESK', 'ROOM', 'PARKING_BAY', 'LOCKER')")
@Check('bookings_part', "part IN ('MORNING', 'AFTERNOON', 'ALL_DAY')")
@Check('bookings_state', "state IN ('BOOKED', 'CHECKED_IN', 'ENDED', 'CANCELLED', 'RELEASED')")
@Check('bookings_in_order', 'ends_at > starts_at AND NOT isempty(during)')
@Exclusion('booking_one_per_space', `USING gist (space_id WITH =, during WITH &&) WHERE (${holds()})`)
@Exclusion('booking_one_of_a_kind_per_person', `USING gist (person_id WITH =, kind WITH =, during WITH &&) WHERE (${holds()})`)
// A covering index, which TypeORM can't describe: the migration makes it.
@Index('bookings_by_floor_day', { synchronize: false })
@Index('bookings_by_person_day', ['personId', 'day'])
export class BookingEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'bookings_pkey' })
  readonly id!: string;

  @ForeignKey('SpaceEntity', { name: 'bookings_space' })
  @Column({ name: 'space_id', type: 'uuid' })
  readonly spaceId!: string;

  @ForeignKey('PersonEntity', { name: 'bookings_person' })
  @Column({ name: 'person_id', type: 'uuid' })
  readonly personId!: string;

  @ForeignKey('PersonEntity', { name: 'bookings_booked_by' })
  @Column({ name: 'booked_by_id', type: 'uuid' })
  readonly bookedById!: string;

  @Column({ type: 'text' })
  readonly kind!: SpaceKind;

  @ForeignKey('SiteEntity', { name: 'bookings_site' })
  @Column({ name: 'site_id', type: 'uuid' })
  readonly siteId!: string;

  @ForeignKey('FloorEntity', { name: 'bookings_floor' })
  @Column({ name: 'floor_id', type: 'uuid' })
  readonly floorId!: string;

  @Column({ type: 'date' })
  readonly day!: string;

  @Column({ type: 'text' })
  readonly part!: DayPart;

  @Column({ name: 'starts_at', type: 'time' })
  readonly startsAt!: string;

  @Column({ name: 'ends_at', type: 'time' })
  readonly endsAt!: string;

  @Column({ type: 'tstzrange' })
  readonly during!: string;

  @Column({ type: 'text', default: 'BOOKED' })
  readonly state!: 'BOOKED' | 'CHECKED_IN' | 'ENDED' | 'CANCELLED' | 'RELEASED';

  @Column({ name: 'created_at', type: 'timestamptz' })
  readonly createdAt!: Date;

  @Column({ name: 'cancelled_at', type: 'timestamptz', nullable: true })
  readonly cancelledAt!: Date | null;
}
