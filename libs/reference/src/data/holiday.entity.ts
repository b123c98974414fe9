import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** A public holiday: legal terms and partners' working days skip it. */
@Entity('holiday')
export class Holiday {
  /** The country whose law it is, or a country and region such as `DE-BE`. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'holiday_pk' })
  calendar: string;

  @PrimaryColumn('date', { primaryKeyConstraintName: 'holiday_pk' })
  day: string;

  @Column('text')
  name: string;

  @Column('text', { name: 'source_key' })
  @ForeignKey('Source', { name: 'holiday_source_fk' })
  sourceKey: string;
}
