import type { IdentityDocumentKind, OriginalPlace } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { Person } from './person.entity.ts';

/** A paper that says who somebody is. Where its original lies decides whether the journey can be booked at all. */
@Entity('identity_document')
@ForeignKey(() => Person, ['personId', 'officeId'], ['id', 'officeId'], {
  name: 'identity_document_person_fk',
  onUpdate: 'CASCADE',
})
@Check(
  'identity_document_kind',
  `kind in ('passport', 'emergency-travel-document', 'national-id', 'birth-certificate', 'residence-permit', 'other')`,
)
@Check(
  'identity_document_original',
  `original_at in ('with-applicant', 'asylum-service', 'authorities', 'implementing-office', 'lost', 'stolen',
    'never-held', 'unknown')`,
)
@Check('identity_document_number_complete', '(number is null) = (number_key is null)')
@Check('identity_document_period', 'expires_on >= issued_on')
@Check('identity_document_loss', `loss_reported_on is null or original_at in ('lost', 'stolen')`)
@Index('identity_document_expiry_idx', ['officeId', 'expiresOn'])
export class IdentityDocument {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'identity_document_pk' })
  id: string;

  @Column('uuid', { name: 'person_id' })
  @Index('identity_document_person_idx')
  personId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  kind: IdentityDocumentKind;

  /** As printed; none when nobody has seen the paper. */
  @Column('text', { nullable: true })
  number: string | null;

  /** The number as two clerks would both write it, for exact searches. */
  @Column('text', { name: 'number_key', nullable: true })
  @Index('identity_document_number_idx')
  numberKey: string | null;

  @Column('char', { length: 2, name: 'issuing_country_code' })
  @ForeignKey('Country', { name: 'identity_document_country_fk' })
  issuingCountryCode: string;

  @Column('date', { name: 'issued_on', nullable: true })
  issuedOn: string | null;

  @Column('date', { name: 'expires_on', nullable: true })
  expiresOn: string | null;

  /** Papers held by authorities are asked back, and handed over at the airport. */
  @Column('text', { name: 'original_at' })
  originalAt: OriginalPlace;

  /** A consulate issues a new paper only when the loss of the old one was reported. */
  @Column('date', { name: 'loss_reported_on', nullable: true })
  lossReportedOn: string | null;

  @Column('text', { name: 'loss_reference', nullable: true })
  lossReference: string | null;

  @Column('boolean', { name: 'copy_held', default: false })
  copyHeld: boolean;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
