import type { CareLevel, MemberRelation, MemberStage } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CaseFile } from './case.entity.ts';

/** A person in a case. The stage stands here, because families split: one departs while another rebooks. */
@Entity('case_member')
@ForeignKey(() => CaseFile, ['caseId', 'officeId'], ['id', 'officeId'], {
  name: 'case_member_case_fk',
  onUpdate: 'CASCADE',
})
@Index('case_member_person_key', { synchronize: false })
@Index('case_member_doubles_idx', { synchronize: false })
@Check('case_member_doubles_other', 'doubles_id <> id')
@Unique('case_member_id_case_office_key', ['id', 'caseId', 'officeId'])
@Check('case_member_care_level', `care_level in ('standard', 'raised', 'high')`)
@Check('case_member_care_level_floor', `care_level_floor in ('standard', 'raised', 'high')`)
@Check('case_member_stops_shown', `steps_stopped = (cardinality(stops) > 0)`)
@Check('case_member_hold_complete', `(hold_reason is null) = (hold_review_on is null)`)
@Index('case_member_hold_review_idx', { synchronize: false })
@Index('case_member_care_idx', { synchronize: false })
@Index('case_member_preparing_idx', { synchronize: false })
@Index('case_member_principal_key', { synchronize: false })
export class CaseMember {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'case_member_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  @Index('case_member_case_idx')
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'person_id' })
  @Index('case_member_person_idx')
  @ForeignKey('Person', { name: 'case_member_person_fk' })
  personId: string;

  /** The member this one turned out to be, entered twice; kept with what was recorded under it, and counted once. */
  @Column('uuid', { name: 'doubles_id', nullable: true })
  @ForeignKey(() => CaseMember, { name: 'case_member_doubles_fk' })
  doublesId: string | null;

  /** To the principal applicant, who is related to nobody but themselves. */
  @Column('text')
  relation: MemberRelation;

  /** Exactly one a case: whose name the file bears and whose end state it shows when nobody is under way. */
  @Column('boolean', { default: false })
  principal: boolean;

  @Column('text')
  stage: MemberStage;

  /** A member who stays behind is counselled and counted, and needs no papers. */
  @Column('boolean', { default: true })
  travelling: boolean;

  @Column('char', { name: 'destination_country_code', length: 2, nullable: true })
  @ForeignKey('Country', { name: 'case_member_destination_fk' })
  destinationCountryCode: string | null;

  /** The day of the first application: whoever withdraws and comes back keeps their place. */
  @Column('date', { name: 'queued_on', nullable: true })
  queuedOn: string | null;

  /** A mark beside the stage; set while the member is on hold. */
  @Column('text', { name: 'hold_reason', nullable: true })
  holdReason: string | null;

  /** Somebody looks again on this day, so that nobody on hold is forgotten. */
  @Column('date', { name: 'hold_review_on', nullable: true })
  holdReviewOn: string | null;

  /** Shown to everybody without its reason, which is sealed: a movement officer must know to stop, not why. */
  @Column('boolean', { name: 'steps_stopped', default: false })
  stepsStopped: boolean;

  /** Digests of what stops the member, so that ending one stop leaves the others; shown to nobody. */
  @Column('text', { array: true, default: () => `'{}'` })
  stops: string[];

  /** How closely the member is accompanied; why stands in sealed assessments. */
  @Column('text', { name: 'care_level', default: 'standard' })
  careLevel: CareLevel;

  /** What a protection officer set: below it no screening goes, because the officer may know what nobody was asked. */
  @Column('text', { name: 'care_level_floor', default: 'standard' })
  careLevelFloor: CareLevel;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
