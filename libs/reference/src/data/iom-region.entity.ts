import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** The regions that return statistics are broken down by; they follow IOM's offices, not continents. */
@Entity('iom_region')
export class IomRegion {
  @PrimaryColumn('text', { primaryKeyConstraintName: 'iom_region_pk' })
  code: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'source_key' })
  @ForeignKey('Source', { name: 'iom_region_source_fk' })
  sourceKey: string;
}
