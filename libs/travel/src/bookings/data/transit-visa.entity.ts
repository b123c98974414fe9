import type { TransitVisaState } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** Whether a country the journey passes through lets somebody pass: what no source says, a person has found out. */
@Entity('transit_visa')
@ForeignKey('BookingPassenger', ['passengerId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'transit_visa_passenger_fk',
  onUpdate: 'CASCADE',
  onDelete: 'CASCADE',
})
@Check('transit_visa_state', `state in ('held', 'not-needed')`)
@Check('transit_visa_valid', `valid_to is null or state = 'held'`)
@Unique('transit_visa_key', ['passengerId', 'countryCode'])
export class TransitVisa {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'transit_visa_pk' })
  id: string;

  @Column('uuid', { name: 'passenger_id' })
  passengerId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('char', { name: 'country_code', length: 2 })
  @ForeignKey('Country', { name: 'transit_visa_country_fk' })
  countryCode: string;

  @Column('text')
  state: TransitVisaState;

  /** Its last day; null when it is not known or none is needed. */
  @Column('date', { name: 'valid_to', nullable: true })
  validTo: string | null;

  @Column('uuid', { name: 'confirmed_by' })
  @ForeignKey('AppUser', { name: 'transit_visa_confirmer_fk' })
  confirmedBy: string;

  @Column('timestamptz', { name: 'confirmed_at' })
  confirmedAt: Date;
}
