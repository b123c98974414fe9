import type { MemberStage, WorkflowActionName } from '@homeward/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CaseFile } from './case.entity.ts';
import { CaseMember } from './case-member.entity.ts';

/** What happened to a member, never rewritten: replayed in order it gives the stages that stand. Ids and codes only. */
@Entity('case_history')
@ForeignKey(() => CaseFile, ['caseId', 'officeId'], ['id', 'officeId'], {
  name: 'case_history_case_fk',
  onUpdate: 'CASCADE',
})
@Index('case_history_case_idx', ['caseId', 'at'])
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
  @ForeignKey(() => CaseMember, { name: 'case_history_member_fk' })
  memberId: string;

  @Column('text')
  action: WorkflowActionName;

  /** Null when the action began the member's way. */
  @Column('text', { name: 'from_stage', nullable: true })
  fromStage: MemberStage | null;

  @Column('text', { name: 'to_stage' })
  toStage: MemberStage;

  @Column('uuid', { name: 'actor_id', nullable: true })
  @ForeignKey('AppUser', { name: 'case_history_actor_fk' })
  actorId: string | null;

  @Column('timestamptz')
  at: Date;

  @Column('text', { name: 'correlation_id' })
  correlationId: string;
}
