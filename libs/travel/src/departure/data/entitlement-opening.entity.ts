import type { PayMoment } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { MemberBound } from './member-bound.ts';

/** That an entitlement opened, at its own moment: what opens at departure is not owed before. */
@Entity('entitlement_opening')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'entitlement_opening_member_fk',
  onUpdate: 'CASCADE',
})
@Check('entitlement_opening_moment', `moment in ('departure', 'arrival', 'after-return')`)
@Index('entitlement_opening_member_idx', ['memberId'])
export class EntitlementOpening extends MemberBound {
  @PrimaryColumn('uuid', { name: 'entitlement_id', primaryKeyConstraintName: 'entitlement_opening_pk' })
  @ForeignKey('Entitlement', { name: 'entitlement_opening_entitlement_fk' })
  entitlementId: string;

  @Column('text')
  moment: PayMoment;

  @Column('date', { name: 'opened_on' })
  openedOn: string;

  /** The last day it may be spent; null when it is not limited. */
  @Column('date', { name: 'spend_by', nullable: true })
  @Index('entitlement_opening_spend_by_idx', { synchronize: false })
  spendBy: string | null;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
