import type {
  MatterClass,
  ServiceDimension,
  ServiceKind,
  ServiceLevel,
  ServiceProvision,
  ServiceUnit,
} from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from '../../referrals/data/member-bound.ts';
import { SERVICE_KIND_CHECK } from '../../referrals/data/service-kind-check.ts';

/** Help that a member was given on one day. Figures count it by that day and tell referral from direct help. */
@Entity('reintegration_service')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'reintegration_service_member_fk',
  onUpdate: 'CASCADE',
})
@Check('reintegration_service_class', `matter_class in ('ordinary', 'health', 'protection')`)
@Check('reintegration_service_provision', `provision in ('referral', 'direct')`)
@Check('reintegration_service_kind', SERVICE_KIND_CHECK)
@Check('reintegration_service_dimension', `dimension in ('economic', 'social', 'psychosocial')`)
@Check('reintegration_service_level', `level in ('individual', 'community', 'structural')`)
@Check('reintegration_service_quantity', 'quantity between 1 and 10000')
@Check('reintegration_service_unit', `unit in ('hours', 'sessions', 'days', 'items')`)
@Check('reintegration_service_referred', `(provision = 'referral') = (sending_id is not null)`)
@Check('reintegration_service_taken_whole', '(taken_back_at is null) = (taken_back_by is null)')
@Index('reintegration_service_once_key', { synchronize: false })
@Index('reintegration_service_day_idx', { synchronize: false })
@Index('reintegration_service_sending_idx', ['sendingId'])
@Index('reintegration_service_case_idx', ['caseId'])
export class ReintegrationService extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'reintegration_service_pk' })
  id: string;

  @Column('text', { name: 'matter_class' })
  matterClass: MatterClass;

  @Column('uuid', { name: 'sending_id', nullable: true })
  @ForeignKey('ReferralSending', { name: 'reintegration_service_sending_fk' })
  sendingId: string | null;

  @Column('text')
  provision: ServiceProvision;

  @Column('text', { name: 'service_kind' })
  serviceKind: ServiceKind;

  @Column('text')
  dimension: ServiceDimension;

  @Column('text')
  level: ServiceLevel;

  @Column('date', { name: 'given_on' })
  givenOn: string;

  @Column('integer')
  quantity: number;

  @Column('text')
  unit: ServiceUnit;

  @Column('text')
  place: string;

  @Column('text', { nullable: true })
  note: string | null;

  /** The office or partner that says so. */
  @Column('uuid', { name: 'recorded_in' })
  @ForeignKey('Office', { name: 'reintegration_service_recording_office_fk' })
  recordedIn: string;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'reintegration_service_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'taken_back_at', nullable: true })
  takenBackAt: Date | null;

  @Column('uuid', { name: 'taken_back_by', nullable: true })
  @ForeignKey('AppUser', { name: 'reintegration_service_taker_fk' })
  takenBackBy: string | null;

  @Column('integer', { default: 1 })
  version: number;
}
