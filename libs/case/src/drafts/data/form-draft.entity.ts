import type { FormDraftKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';

/**
 * A form somebody has not sent yet, for them alone: it may hold what was said in confidence, and they may still think
 * better of it. It lies in the room of the case, and not in that of sign-ins, because it goes when the case’s person is
 * erased and is out of reach when the case is.
 */
@Entity('form_draft')
@Check('form_draft_kind', `kind ~ '^[a-z-]{1,40}$'`)
@Index('form_draft_key', { synchronize: false })
@Index('form_draft_case_idx', ['caseId'])
@Index('form_draft_expires_idx', ['expiresAt'])
export class FormDraft {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'form_draft_pk' })
  id: string;

  @Column('uuid', { name: 'user_id' })
  @ForeignKey('AppUser', { name: 'form_draft_user_fk' })
  userId: string;

  @Column('text')
  kind: FormDraftKind;

  /** What it is about; nothing for what begins a case. */
  @Column('uuid', { name: 'case_id', nullable: true })
  @ForeignKey('CaseFile', { name: 'form_draft_case_fk' })
  caseId: string | null;

  /** The values of the form under the installation’s key: neither a backup nor an administrator of the database reads them. */
  @Column('bytea')
  sealed: Buffer;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'saved_at' })
  savedAt: Date;

  @Column('timestamptz', { name: 'expires_at' })
  expiresAt: Date;
}
