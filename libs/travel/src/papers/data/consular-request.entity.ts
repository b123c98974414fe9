import type { ConsularState, TravelDocumentKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MemberBound } from './member-bound.ts';

/** One way to one document at one consulate. The text the person agreed to stands here as it was shown to them. */
@Entity('consular_request')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'consular_request_member_fk',
  onUpdate: 'CASCADE',
})
@Check('consular_request_kind', `document_kind in ('passport', 'emergency-travel-document')`)
@Check(
  'consular_request_state',
  `state in ('identification-asked', 'identified', 'not-identified', 'document-asked', 'document-refused', 'issued',
    'collected', 'stopped')`,
)
@Unique('consular_request_id_case_office_key', ['id', 'caseId', 'officeId'])
@Index('consular_request_open_key', { synchronize: false })
@Index('consular_request_waiting_idx', { synchronize: false })
@Index('consular_request_member_idx', ['memberId'])
@Index('consular_request_case_idx', ['caseId'])
export class ConsularRequest extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'consular_request_pk' })
  id: string;

  @Column('uuid', { name: 'consulate_id' })
  @ForeignKey('Consulate', { name: 'consular_request_consulate_fk' })
  consulateId: string;

  @Column('text', { name: 'document_kind' })
  documentKind: TravelDocumentKind;

  @Column('text')
  state: ConsularState;

  @Column('uuid', { name: 'consent_id' })
  @ForeignKey('Consent', { name: 'consular_request_consent_fk' })
  consentId: string;

  @Column('text', { name: 'text_shown' })
  textShown: string;

  @Column('text', { name: 'text_language' })
  @ForeignKey('Language', { name: 'consular_request_language_fk' })
  textLanguage: string;

  /** The day on which somebody who asked for asylum was told what it means that their country learns of them. */
  @Column('date', { name: 'asylum_told_on', nullable: true })
  asylumToldOn: string | null;

  /** Since when an answer is awaited; the office asks again by it. */
  @Column('date', { name: 'asked_on' })
  askedOn: string;

  /** The document that came of it. */
  @Column('uuid', { name: 'document_id', nullable: true })
  @ForeignKey('IdentityDocument', { name: 'consular_request_document_fk', onDelete: 'SET NULL' })
  documentId: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'consular_request_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
