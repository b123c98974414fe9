import type { MatterClass, RecipientKind, SharedCategory, SharingBasis } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Consent } from './consent.entity.ts';

/** What of a person went to whom, on which day and ground. What kind, never the content, so that it can be answered for. */
@Entity('sharing')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'sharing_member_fk',
  onUpdate: 'CASCADE',
})
@Check('sharing_class', `matter_class in ('ordinary', 'health', 'protection')`)
@Check(
  'sharing_recipient_kind',
  `recipient_kind in ('partner', 'receiving-office', 'health-service', 'consulate', 'authority', 'authority-of-origin', 'legal-adviser', 'protection-service', 'media')`,
)
@Check('sharing_basis', `basis in ('consent', 'law', 'agreement')`)
@Check(
  'sharing_founded',
  `(basis = 'consent') = (consent_id is not null) and (basis = 'consent') = (legal_reference is null)`,
)
@Check(
  'sharing_firewall',
  `recipient_kind not in ('consulate', 'authority', 'authority-of-origin')
    or categories <@ '{identity,travel-document,flight,departure-confirmation,withdrawal-status}'`,
)
@Index('sharing_case_idx', ['caseId', 'sharedOn'])
export class Sharing {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'sharing_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'member_id' })
  @Index('sharing_member_idx')
  memberId: string;

  @Column('text', { name: 'matter_class' })
  matterClass: MatterClass;

  @Column('text', { name: 'recipient_kind' })
  recipientKind: RecipientKind;

  @Column('text', { name: 'recipient_name' })
  recipientName: string;

  @Column('text', { array: true })
  categories: SharedCategory[];

  @Column('date', { name: 'shared_on' })
  sharedOn: string;

  @Column('text')
  basis: SharingBasis;

  @Column('uuid', { name: 'consent_id', nullable: true })
  @Index('sharing_consent_idx')
  @ForeignKey(() => Consent, { name: 'sharing_consent_fk' })
  consentId: string | null;

  /** The law or agreement it rests on, when it does not rest on consent. */
  @Column('text', { name: 'legal_reference', nullable: true })
  legalReference: string | null;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'sharing_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
