import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Feature, SpaceKind } from '@hearth/workplace/domain';

/** Something that can be booked, with its place on the floor's drawing (1 unit is 5 cm). */
@Entity('spaces')
@Check('spaces_kind', "kind IN ('DESK', 'ROOM', 'PARKING_BAY', 'LOCKER')")
@Check('spaces_seat_side', "seat_side IN ('TOP', 'BOTTOM', 'LEFT', 'RIGHT')")
@Index('spaces_one_per_code', ['floorId', 'code'], { unique: true, where: 'removed_at IS NULL' })
export class SpaceEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'spaces_pkey' })
  readonly id!: string;

  @ForeignKey('FloorEntity', { name: 'spaces_floor' })
  @Column({ name: 'floor_id', type: 'uuid' })
  readonly floorId!: string;

  @ForeignKey('ZoneEntity', { name: 'spaces_zone' })
  @Column({ name: 'zone_id', type: 'uuid' })
  readonly zoneId!: string;

  @Column({ type: 'text' })
  readonly kind!: SpaceKind;

  @Column({ type: 'text' })
  readonly code!: string;

  @Column({ type: 'text', nullable: true })
  readonly name!: string | null;

  @Column({ type: 'text', nullable: true })
  readonly bank!: string | null;

  @Column({ type: 'real' })
  readonly x!: number;

  @Column({ type: 'real' })
  readonly y!: number;

  @Column({ type: 'real' })
  readonly width!: number;

  @Column({ type: 'real' })
  readonly height!: number;

  @Column({ name: 'seat_side', type: 'text', nullable: true })
  readonly seatSide!: 'TOP' | 'BOTTOM' | 'LEFT' | 'RIGHT' | null;

  @Column({ type: 'smallint', default: 1 })
  readonly seats!: number;

  @Column({ type: 'text', array: true, default: '{}' })
  readonly features!: Feature[];

  @Column({ name: 'closed_reason', type: 'text', nullable: true })
  readonly closedReason!: string | null;

  @ForeignKey('PersonEntity', { name: 'spaces_fixed_to' })
  @Column({ name: 'fixed_to_id', type: 'uuid', nullable: true })
  readonly fixedToId!: string | null;

  /** Spaces are never deleted, since bookings of the past name them. */
  @Column({ name: 'removed_at', type: 'timestamptz', nullable: true })
  readonly removedAt!: Date | null;
}
