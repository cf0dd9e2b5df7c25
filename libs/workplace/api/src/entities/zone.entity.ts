import { Column, Entity, ForeignKey, PrimaryColumn, Unique } from 'typeorm';

/** A named area of a floor. */
@Entity('zones')
@Unique('zones_one_per_name', ['floorId', 'name'])
export class ZoneEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'zones_pkey' })
  readonly id!: string;

  @ForeignKey('FloorEntity', { name: 'zones_floor' })
  @Column({ name: 'floor_id', type: 'uuid' })
  readonly floorId!: string;

  @Column({ type: 'text' })
  readonly name!: string;
}
