import type { AidModality, PlanDimension, PlanLevel, ServiceType } from '@homeward/contracts';
import { PlanLine } from './plan-line.entity.ts';
import { PlanVersion } from './plan-version.entity.ts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** What a line says in one version: which help, at what cost, out of which entitlement. */
@Entity('plan_line_terms')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'plan_line_terms_member_fk',
  onUpdate: 'CASCADE',
})
@Unique('plan_line_terms_position_key', ['versionId', 'position'])
@Check('plan_line_terms_dimension', `dimension in ('economic', 'social', 'psychosocial')`)
@Check('plan_line_terms_level', `level in ('individual', 'community', 'structural')`)
@Check(
  'plan_line_terms_modality',
  `modality in (
      'cash', 'mobile-money', 'bank', 'in-kind', 'voucher', 'direct-to-supplier', 'service')`,
)
@Check('plan_line_terms_amount', 'amount_minor > 0')
@Index('plan_line_terms_line_idx', ['lineId'])
@Index('plan_line_terms_member_idx', ['memberId'])
@Index('plan_line_terms_entitlement_idx', ['entitlementId'])
export class PlanLineTerms extends MemberBound {
  @PrimaryColumn('uuid', { name: 'version_id', primaryKeyConstraintName: 'plan_line_terms_pk' })
  @ForeignKey(() => PlanVersion, { name: 'plan_line_terms_version_fk' })
  versionId: string;

  @PrimaryColumn('uuid', { name: 'line_id', primaryKeyConstraintName: 'plan_line_terms_pk' })
  @ForeignKey(() => PlanLine, { name: 'plan_line_terms_line_fk' })
  lineId: string;

  @Column('integer')
  position: number;

  @Column('text')
  dimension: PlanDimension;

  @Column('text')
  level: PlanLevel;

  @Column('text', { name: 'service_type' })
  serviceType: ServiceType;

  @Column('text')
  modality: AidModality;

  @Column('text')
  description: string;

  @Column('boolean', { name: 'referral_needed' })
  referralNeeded: boolean;

  @Column('uuid', { name: 'entitlement_id' })
  @ForeignKey('Entitlement', { name: 'plan_line_terms_entitlement_fk' })
  entitlementId: string;

  /** Planned; it may be planned while the amount of the entitlement is not known here. */
  @Column('integer', { name: 'amount_minor' })
  amountMinor: number;

  @Column('char', { length: 3 })
  @ForeignKey('Currency', { name: 'plan_line_terms_currency_fk' })
  currency: string;
}
