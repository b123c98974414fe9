import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CaseHistory } from './case-history.entity.ts';
import { CaseMember } from '../../data/case-member.entity.ts';

/** Why a step was taken, in words; apart from the history, which is never rewritten, because words can be erased. */
@Entity('step_reason')
@ForeignKey(() => CaseMember, ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'step_reason_member_fk',
  onUpdate: 'CASCADE',
})
export class StepReason {
  @PrimaryColumn('bigint', { name: 'history_id', primaryKeyConstraintName: 'step_reason_pk' })
  @ForeignKey(() => CaseHistory, { name: 'step_reason_history_fk' })
  historyId: string;

  @Column('uuid', { name: 'member_id' })
  @Index('step_reason_member_idx')
  memberId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  text: string;
}
