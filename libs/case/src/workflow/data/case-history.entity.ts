import type { MemberStage, WorkflowActionName } from '@homeward/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CaseMember } from '../../data/case-member.entity.ts';

/** What happened to a member, never rewritten: replayed in order it gives the stages that stand. Ids and codes only. */
@Entity('case_history')
@ForeignKey(() => CaseMember, ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'case_history_member_fk',
  onUpdate: 'CASCADE',
})
@Index('case_history_case_idx', ['caseId', 'at'])
@Index('case_history_member_idx', ['memberId', 'id'])
@Index('case_history_corrects_key', ['correctsId'], { unique: true, where: 'corrects_id is not null' })
export class CaseHistory {
  /** Also the order things happened in: two steps may share an instant. */
  @PrimaryGeneratedColumn('identity', {
    type: 'bigint',
    generatedIdentity: 'ALWAYS',
    primaryKeyConstraintName: 'case_history_pk',
  })
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @Column('text')
  action: WorkflowActionName;

  /** Null when the action began the member's way. */
  @Column('text', { name: 'from_stage', nullable: true })
  fromStage: MemberStage | null;

  @Column('text', { name: 'to_stage' })
  toStage: MemberStage;

  /** One of the action's reasons; its words, where there are any, stand in step_reason and can be erased. */
  @Column('text', { name: 'reason_code', nullable: true })
  reasonCode: string | null;

  /** The day it happened in the office's zone; `at` is when it was written down. */
  @Column('date', { name: 'happened_on' })
  happenedOn: string;

  @Column('date', { name: 'review_on', nullable: true })
  reviewOn: string | null;

  /** The step this one takes back; a step is taken back once. */
  @Column('bigint', { name: 'corrects_id', nullable: true })
  @ForeignKey(() => CaseHistory, { name: 'case_history_corrects_fk' })
  correctsId: string | null;

  @Column('uuid', { name: 'actor_id', nullable: true })
  @ForeignKey('AppUser', { name: 'case_history_actor_fk' })
  actorId: string | null;

  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'correlation_id' })
  correlationId: string;
}
