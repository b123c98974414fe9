import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { DestinationSuspension } from './destination-suspension.entity.ts';
import { MemberBound } from './member-bound.ts';

/** Whether a member goes to the part of a country that is suspended; the latest answer holds. */
@Entity('destination_answer')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'destination_answer_member_fk',
  onUpdate: 'CASCADE',
})
@Index('destination_answer_member_idx', ['memberId', 'suspensionId', 'createdAt'])
@Index('destination_answer_case_idx', ['caseId'])
export class DestinationAnswer extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'destination_answer_pk' })
  id: string;

  @Column('uuid', { name: 'suspension_id' })
  @ForeignKey(() => DestinationSuspension, { name: 'destination_answer_suspension_fk' })
  suspensionId: string;

  @Column('boolean')
  outside: boolean;

  /** Where they go, in words. */
  @Column('text')
  place: string;

  @Column('date', { name: 'answered_on' })
  answeredOn: string;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'destination_answer_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
