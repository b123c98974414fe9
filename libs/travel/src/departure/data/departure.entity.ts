import type { DepartureChannel, ReturnProfile, Sex } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from './member-bound.ts';

/** What was true of somebody on the day they left. Figures read this row alone; only a correction of the step takes it back. */
@Entity('departure')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'departure_member_fk',
  onUpdate: 'CASCADE',
})
@Check(
  'departure_channel',
  `channel in ('avrr-programme', 'immigration-office', 'dublin-transfer', 'own-means', 'other-programme')`,
)
@Check('departure_return_type', `return_type in ('avrr', 'vhr')`)
@Check('departure_age', 'age between 0 and 130')
@Check('departure_profile', `profile in ('applicant', 'end-of-procedure', 'no-permit', 'other')`)
@Check('departure_family_size', 'family_size >= 1')
@Index('departure_standing_key', { synchronize: false })
@Index('departure_day_idx', { synchronize: false })
@Index('departure_case_idx', ['caseId'])
export class Departure extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'departure_pk' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  @Index('departure_person_idx')
  @ForeignKey('Person', { name: 'departure_person_fk' })
  personId: string;

  /** None for whoever left without a seat of ours. */
  @Column('uuid', { name: 'passenger_id', nullable: true })
  @ForeignKey('BookingPassenger', { name: 'departure_passenger_fk' })
  passengerId: string | null;

  @Column('date', { name: 'departed_on' })
  departedOn: string;

  /** The office it was on that day; `officeId` follows the case. */
  @Column('uuid', { name: 'departed_from' })
  @ForeignKey('Office', { name: 'departure_from_office_fk' })
  departedFrom: string;

  @Column('text')
  channel: DepartureChannel;

  @Column('text', { name: 'programme_code', nullable: true })
  @ForeignKey('Programme', { name: 'departure_programme_fk' })
  programmeCode: string | null;

  @Column('text', { name: 'return_type', nullable: true })
  returnType: 'avrr' | 'vhr' | null;

  @Column('char', { name: 'host_country_code', length: 2 })
  @ForeignKey('Country', { name: 'departure_host_fk' })
  hostCountryCode: string;

  @Column('char', { name: 'destination_country_code', length: 2, nullable: true })
  @ForeignKey('Country', { name: 'departure_destination_fk' })
  destinationCountryCode: string | null;

  /** Of several the one of the travel document. */
  @Column('char', { name: 'nationality_code', length: 2, nullable: true })
  @ForeignKey('Country', { name: 'departure_nationality_fk' })
  nationalityCode: string | null;

  @Column('text')
  sex: Sex;

  /** Completed years; a birth year alone counts as 1 July of it. */
  @Column('integer', { nullable: true })
  age: number | null;

  @Column('text', { name: 'legal_status', nullable: true })
  legalStatus: string | null;

  @Column('text', { nullable: true })
  profile: ReturnProfile | null;

  /** A child without parent or legal caregiver in the case. */
  @Column('boolean')
  unaccompanied: boolean;

  /** Members of the case who were to travel, this one among them. */
  @Column('integer', { name: 'family_size' })
  familySize: number;

  @Column('boolean', { name: 'reintegration_entitled' })
  reintegrationEntitled: boolean;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'departure_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('timestamptz', { name: 'taken_back_at', nullable: true })
  takenBackAt: Date | null;
}
