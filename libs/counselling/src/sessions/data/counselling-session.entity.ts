import type {
  InterpreterKind,
  OtherPresent,
  SessionMode,
  SessionOutcome,
  SessionPurpose,
  SessionTopic,
} from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** A conversation with one member: each adult is heard alone before declaring, so a session belongs to a member. */
@Entity('counselling_session')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'counselling_session_member_fk',
  onUpdate: 'CASCADE',
})
@Unique('counselling_session_id_case_office_key', ['id', 'caseId', 'officeId'])
@Check(
  'counselling_session_interpreter_kind',
  `interpreter_kind in ('professional', 'cultural-mediator', 'colleague', 'volunteer', 'acquaintance')`,
)
@Check(
  'counselling_session_outcome',
  `outcome in ('wants-to-apply', 'still-considering', 'does-not-want', 'another-session', 'referred')`,
)
@Check(
  'counselling_session_alone',
  `alone is not true or (present_member_ids = '{}' and not others_present && '{family,guardian,custodial-staff,authority,other}')`,
)
@Index('counselling_session_case_idx', ['caseId', 'heldAt'])
@Index('counselling_session_member_idx', ['memberId', 'heldAt'])
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

  /** What kind of interpreter, never their name: an interpreter's name on a file endangers both. */
  @Column('text', { name: 'interpreter_kind', nullable: true })
  interpreterKind: InterpreterKind | null;

  /** Whoever is interpreted by kin was not heard freely. */
  @Column('boolean', { name: 'interpreter_is_kin', nullable: true })
  interpreterIsKin: boolean | null;

  /** Alone with the counsellor and the interpreter; null when nobody wrote it down, which counts as not alone. */
  @Column('boolean', { nullable: true })
  alone: boolean | null;

  /** In detention: whether custodial staff could not hear what was said. */
  @Column('boolean', { name: 'out_of_earshot', nullable: true })
  outOfEarshot: boolean | null;

  /** Other members of the case who were in the room. */
  @Column('uuid', { name: 'present_member_ids', array: true, default: [] })
  presentMemberIds: string[];

  @Column('text', { name: 'others_present', array: true, default: [] })
  othersPresent: OtherPresent[];

  /** Children too young to be told anything themselves, for whom this parent or legal caregiver was counselled. */
  @Column('uuid', { name: 'on_behalf_of_member_ids', array: true, default: [] })
  onBehalfOfMemberIds: string[];

  /** What of the minimum information was given. */
  @Column('text', { array: true, default: [] })
  topics: SessionTopic[];

  @Column('text', { nullable: true })
  outcome: SessionOutcome | null;

  /** That it was asked; what was answered is protection matter and stands apart. */
  @Column('boolean', { name: 'fear_of_return_asked', default: false })
  fearOfReturnAsked: boolean;

  /** Shared by the sessions of members who were spoken with together: the topics are common, the answers are not. */
  @Column('uuid', { name: 'joint_id', nullable: true })
  jointId: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
