import type { DisbursementState } from '@homeward/contracts';
import { Disbursement } from './disbursement.entity.ts';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** Each state a payment reached, by whom and when. */
@Entity('disbursement_event')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'disbursement_event_member_fk',
  onUpdate: 'CASCADE',
})
@Index('disbursement_event_disbursement_idx', ['disbursementId', 'at'])
@Index('disbursement_event_case_idx', ['caseId'])
@Index('disbursement_event_member_idx', ['memberId'])
export class DisbursementEvent extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'disbursement_event_pk' })
  id: string;

  @Column('uuid', { name: 'disbursement_id' })
  @ForeignKey(() => Disbursement, { name: 'disbursement_event_disbursement_fk' })
  disbursementId: string;

  @Column('text', { name: 'to_state' })
  toState: DisbursementState;

  @Column('uuid', { name: 'actor_id' })
  @ForeignKey('AppUser', { name: 'disbursement_event_actor_fk' })
  actorId: string;

  @Column('timestamptz')
  at: Date;
}
