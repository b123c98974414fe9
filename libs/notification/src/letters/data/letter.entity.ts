import type { LetterKind, LetterState, MatterClass } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { LetterTemplate } from './letter-template.entity.ts';

/** One letter to or about one member: a family's letters hold only what is theirs, so each has their own. */
@Entity('letter')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'letter_member_fk',
  onUpdate: 'CASCADE',
})
@Check('letter_class', `matter_class in ('ordinary', 'health', 'protection')`)
@Check('letter_state', `state in ('draft', 'filed', 'signed')`)
@Check('letter_filed', `(state = 'draft') = (filed_at is null)`)
@Check('letter_signed', `(state = 'signed') = (signed_on is not null)`)
@Index('letter_case_idx', ['caseId', 'createdAt'])
export class Letter {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'letter_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'member_id' })
  @Index('letter_member_idx')
  memberId: string;

  @Column('uuid', { name: 'template_id' })
  @ForeignKey(() => LetterTemplate, { name: 'letter_template_fk' })
  templateId: string;

  @Column('text')
  kind: LetterKind;

  @Column('text')
  @ForeignKey('Language', { name: 'letter_language_fk' })
  language: string;

  @Column('text', { name: 'matter_class' })
  matterClass: MatterClass;

  @Column('text')
  title: string;

  @Column('text')
  body: string;

  @Column('boolean')
  sample: boolean;

  @Column('text')
  state: LetterState;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'letter_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'filed_at', nullable: true })
  filedAt: Date | null;

  @Column('uuid', { name: 'filed_by', nullable: true })
  @ForeignKey('AppUser', { name: 'letter_filer_fk' })
  filedBy: string | null;

  @Column('date', { name: 'signed_on', nullable: true })
  signedOn: string | null;

  /** The paper as it was given, kept encrypted with the case; gone when the person is erased. */
  @Column('uuid', { name: 'attachment_id', nullable: true })
  @ForeignKey('Attachment', { name: 'letter_attachment_fk', onDelete: 'SET NULL' })
  @Index('letter_attachment_idx')
  attachmentId: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
