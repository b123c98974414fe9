import type { DeclarationLapse, DeclarationSigner, InterpreterKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { DeclarationTemplate } from './declaration-template.entity.ts';

/** That one adult says they return of their own free will: signed, and worth nothing from the day they change their mind. */
@Entity('declaration')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'declaration_member_fk',
  onUpdate: 'CASCADE',
})
@Unique('declaration_id_case_office_key', ['id', 'caseId', 'officeId'])
@Check('declaration_signed_by', `signed_by in ('person', 'guardian')`)
@Check(
  'declaration_interpreter_kind',
  `interpreter_kind in ('professional', 'cultural-mediator', 'colleague', 'volunteer', 'acquaintance')`,
)
@Check('declaration_lapse_reason', `lapse_reason in ('withdrawn', 'cancelled', 'revoked')`)
@Check('declaration_lapse', '(lapsed_on is null) = (lapse_reason is null)')
@Index('declaration_standing_key', { synchronize: false })
export class Declaration {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'declaration_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  @Index('declaration_case_idx')
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @Column('uuid', { name: 'template_id' })
  @ForeignKey(() => DeclarationTemplate, { name: 'declaration_template_fk' })
  templateId: string;

  /** Language, version and sample as they were signed. */
  @Column('text')
  language: string;

  @Column('integer', { name: 'template_number' })
  templateNumber: number;

  @Column('boolean')
  sample: boolean;

  @Column('timestamptz', { name: 'signed_at' })
  signedAt: Date;

  /** The day it was in the office. */
  @Column('date', { name: 'signed_on' })
  signedOn: string;

  @Column('text', { name: 'signed_by' })
  signedBy: DeclarationSigner;

  @Column('boolean', { name: 'in_detention' })
  inDetention: boolean;

  /** Who interpreted when it was read out and signed; null when none was needed. */
  @Column('text', { name: 'interpreter_kind', nullable: true })
  interpreterKind: InterpreterKind | null;

  @Column('date', { name: 'lapsed_on', nullable: true })
  lapsedOn: string | null;

  @Column('text', { name: 'lapse_reason', nullable: true })
  lapseReason: DeclarationLapse | null;

  /** The step that made it lapse, so that correcting that step gives this declaration back and no other. */
  @Column('bigint', { name: 'lapsed_by_step_id', nullable: true })
  @ForeignKey('CaseHistory', { name: 'declaration_lapsed_by_step_fk' })
  lapsedByStepId: string | null;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'declaration_recorder_fk' })
  recordedBy: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
