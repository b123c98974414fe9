import { Check, Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

/** Where a journey may begin, change and end; its clock tells the hours of a ticket. */
@Entity('airport')
@Check('airport_code_form', `code ~ '^[A-Z]{3}$'`)
export class Airport {
  /** Of IATA. */
  @PrimaryColumn('text', { primaryKeyConstraintName: 'airport_pk' })
  code: string;

  @Column('text')
  name: string;

  @Column('text')
  city: string;

  @Column('char', { name: 'country_code', length: 2 })
  @ForeignKey('Country', { name: 'airport_country_fk' })
  countryCode: string;

  /** Of the IANA database. */
  @Column('text', { name: 'time_zone' })
  timeZone: string;

  @Column('text', { name: 'source_key' })
  @ForeignKey('Source', { name: 'airport_source_fk' })
  sourceKey: string;
}
