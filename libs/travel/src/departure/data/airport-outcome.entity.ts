import type { AirportOutcome } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from './member-bound.ts';

/** What became of a seat at the airport or station, and what was handed over there. */
@Entity('airport_outcome')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'airport_outcome_member_fk',
  onUpdate: 'CASCADE',
})
@Check('airport_outcome_outcome', `outcome in ('departed', 'no-show', 'withdrew', 'boarding-refused')`)
@Check('airport_outcome_baggage', 'baggage_pieces between 0 and 20')
@Index('airport_outcome_standing_key', { synchronize: false })
@Index('airport_outcome_member_idx', ['memberId'])
@Index('airport_outcome_case_idx', ['caseId'])
export class AirportOutcomeRow extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'airport_outcome_pk' })
  id: string;

  @Column('uuid', { name: 'passenger_id' })
  @ForeignKey('BookingPassenger', { name: 'airport_outcome_passenger_fk' })
  passengerId: string;

  @Column('text')
  outcome: AirportOutcome;

  @Column('date', { name: 'happened_on' })
  happenedOn: string;

  /** The originals the office had kept: nobody leaves without their papers. */
  @Column('boolean', { name: 'documents_handed_over' })
  documentsHandedOver: boolean;

  @Column('integer', { name: 'baggage_pieces', nullable: true })
  baggagePieces: number | null;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'airport_outcome_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('timestamptz', { name: 'taken_back_at', nullable: true })
  takenBackAt: Date | null;
}
