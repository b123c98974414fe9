import type { SessionMode, SessionPurpose } from '@homeward/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A conversation with one member: each adult is heard alone before declaring, so a session belongs to a member. */
@Entity('counselling_session')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'counselling_session_member_fk',
  onUpdate: 'CASCADE',
})
@Unique('counselling_session_id_case_office_key', ['id', 'caseId', 'officeId'])
@Index('counselling_session_case_idx', ['caseId', 'heldAt'])
export class CounsellingSession {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'counselling_session_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @Column('text')
  purpose: SessionPurpose;

  @Column('text')
  mode: SessionMode;

  /** What was spoken: voluntariness is judged by whether the person could follow. */
  @Column('text')
  @ForeignKey('Language', { name: 'counselling_session_language_fk' })
  language: string;

  @Column('boolean', { name: 'interpreter_used' })
  interpreterUsed: boolean;

  @Column('timestamptz', { name: 'held_at' })
  heldAt: Date;

  @Column('integer', { name: 'duration_minutes' })
  durationMinutes: number;

  @Column('uuid', { name: 'counsellor_id' })
  @ForeignKey('AppUser', { name: 'counselling_session_counsellor_fk' })
  counsellorId: string;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
