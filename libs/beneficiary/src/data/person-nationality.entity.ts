import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Person } from './person.entity.ts';

/** People hold several nationalities, or XX (unknown), or none that is recognised. */
@Entity('person_nationality')
@ForeignKey(() => Person, ['personId', 'officeId'], ['id', 'officeId'], {
  name: 'person_nationality_person_fk',
  onUpdate: 'CASCADE',
})
export class PersonNationality {
  @PrimaryColumn('uuid', { name: 'person_id', primaryKeyConstraintName: 'person_nationality_pk' })
  personId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @PrimaryColumn('char', { length: 2, name: 'country_code', primaryKeyConstraintName: 'person_nationality_pk' })
  @ForeignKey('Country', { name: 'person_nationality_country_fk' })
  countryCode: string;

  /** A nationality given up or taken away stays known: papers and other offices still go by it. */
  @Column('date', { name: 'ended_on', nullable: true })
  endedOn: string | null;

  /** Of several without a travel document the first entered counts in figures; the hand that writes them never sets it. */
  @Column('timestamptz', { name: 'entered_at', default: () => 'clock_timestamp()' })
  enteredAt: Date;
}
