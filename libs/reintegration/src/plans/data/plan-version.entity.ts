import type { PlanSigner, PlanVersionState } from '@homeward/contracts';
import { ReintegrationPlan } from './reintegration-plan.entity.ts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** A plan as it was drafted or agreed. What was agreed is never rewritten: another version follows it. */
@Entity('plan_version')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'plan_version_member_fk',
  onUpdate: 'CASCADE',
})
@Unique('plan_version_key', ['planId', 'number'])
@Check('plan_version_number', 'number >= 1')
@Check('plan_version_state', `state in ('draft', 'agreed', 'superseded')`)
@Check('plan_version_signer', `signed_by in ('self', 'parent', 'guardian')`)
@Check(
  'plan_version_agreed_whole',
  `(state = 'draft') = (signed_on is null)
      and num_nonnulls(signed_on, signed_by, language, agreed_with, agreed_at) in (0, 5)`,
)
@Check('plan_version_superseded_whole', `(state = 'superseded') = (superseded_at is not null)`)
@Index('plan_version_draft_key', { synchronize: false })
@Index('plan_version_agreed_key', { synchronize: false })
@Index('plan_version_member_idx', ['memberId'])
@Index('plan_version_case_idx', ['caseId'])
export class PlanVersion extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'plan_version_pk' })
  id: string;

  @Column('uuid', { name: 'plan_id' })
  @ForeignKey(() => ReintegrationPlan, { name: 'plan_version_plan_fk' })
  planId: string;

  @Column('integer')
  number: number;

  @Column('text')
  state: PlanVersionState;

  /** What the person wants to reach, in words. */
  @Column('text')
  goal: string;

  @Column('uuid', { name: 'drafted_by' })
  @ForeignKey('AppUser', { name: 'plan_version_drafter_fk' })
  draftedBy: string;

  @Column('timestamptz', { name: 'drafted_at' })
  draftedAt: Date;

  @Column('date', { name: 'signed_on', nullable: true })
  signedOn: string | null;

  /** For a child: a parent, or the guardian of that day. */
  @Column('text', { name: 'signed_by', nullable: true })
  signedBy: PlanSigner | null;

  /** In which it was read to the person. */
  @Column('text', { nullable: true })
  @ForeignKey('Language', { name: 'plan_version_language_fk' })
  language: string | null;

  @Column('uuid', { name: 'signed_copy_id', nullable: true })
  @ForeignKey('Attachment', { name: 'plan_version_copy_fk', onDelete: 'SET NULL' })
  signedCopyId: string | null;

  @Column('uuid', { name: 'agreed_with', nullable: true })
  @ForeignKey('AppUser', { name: 'plan_version_agreer_fk' })
  agreedWith: string | null;

  @Column('timestamptz', { name: 'agreed_at', nullable: true })
  agreedAt: Date | null;

  @Column('timestamptz', { name: 'superseded_at', nullable: true })
  supersededAt: Date | null;
}
