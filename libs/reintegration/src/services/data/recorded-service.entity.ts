import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/**
 * Help that was given without a plan or a referral of ours, as an earlier system recorded it. Figures count it by the day
 * it was delivered (docs: key figures).
 */
@Entity('recorded_service')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'recorded_service_member_fk',
  onUpdate: 'CASCADE',
})
@Check(
  'recorded_service_service',
  `service in ('reintegration-counselling',
    'microbusiness', 'collective-project', 'community-project', 'job-placement', 'vocational-training', 'education',
    'housing', 'medical', 'psychosocial', 'legal', 'childcare', 'social-protection', 'material-assistance',
    'cash-for-work', 'immediate-cash', 'immediate-basic-needs')`,
)
@Check('recorded_service_level', `level in ('individual', 'collective', 'community')`)
@Check('recorded_service_phase', `phase in ('pre-departure', 'post-arrival')`)
@Check('recorded_service_modality', `modality in ('cash', 'in-kind', 'voucher', 'service')`)
@Check('recorded_service_amount', 'amount_minor >= 0')
@Check('recorded_service_money_whole', '(amount_minor is null) = (currency is null)')
@Index('recorded_service_member_idx', ['memberId', 'deliveredOn'])
@Index('recorded_service_case_idx', ['caseId'])
@Index('recorded_service_person_idx', ['personId'])
export class RecordedService extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'recorded_service_pk' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey('Person', { name: 'recorded_service_person_fk' })
  personId: string;

  /** By the words of the caseload file, written as the database writes codes. */
  @Column('text')
  service: string;

  @Column('text')
  level: string;

  @Column('text')
  phase: string;

  @Column('text')
  modality: string;

  @Column('date', { name: 'delivered_on' })
  deliveredOn: string;

  /** Integer minor units; null when nobody wrote down what it cost. */
  @Column('bigint', { name: 'amount_minor', nullable: true })
  amountMinor: string | null;

  @Column('char', { length: 3, nullable: true })
  @ForeignKey('Currency', { name: 'recorded_service_currency_fk' })
  currency: string | null;

  /** The organisation that gave it, which may have no part in Homeward. */
  @Column('text', { name: 'partner_name', nullable: true })
  partnerName: string | null;

  /** What the earlier system called it. */
  @Column('text', { name: 'service_ref', nullable: true })
  serviceRef: string | null;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'recorded_service_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;

  @Column('integer', { default: 1 })
  version: number;
}
