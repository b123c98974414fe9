import type { MemberStage } from '@homeward/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** One return of one person or family: what the office works on, from the first question to the closing. */
@Entity('case')
@Unique('case_id_office_key', ['id', 'officeId'])
@Index('case_office_updated_idx', { synchronize: false })
@Index('case_owner_updated_idx', { synchronize: false })
@Index('case_due_idx', { synchronize: false })
@Index('case_owner_due_idx', { synchronize: false })
@Index('case_office_stage_idx', { synchronize: false })
@Index('case_owner_stage_idx', { synchronize: false })
@Index('case_unassigned_idx', { synchronize: false })
export class CaseFile {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'case_pk' })
  id: string;

  /** The office that works on the case: row security gives the case to whoever holds a casework role there. */
  @Column('uuid', { name: 'office_id' })
  @ForeignKey('Office', { name: 'case_office_fk' })
  officeId: string;

  /** `BE-2026-000123`: what the person is given and reads out on the phone. */
  @Column('text')
  @Unique('case_number_key', ['number'])
  number: string;

  @Column('char', { length: 2, name: 'host_country_code' })
  @ForeignKey('Country', { name: 'case_host_country_fk' })
  hostCountryCode: string;

  /** Derived from the members in the transaction that moves them, so that lists need not look at every member. */
  @Column('text')
  stage: MemberStage;

  /** The day on which the member who has stood longest at that stage came to it: how long somebody waits there. */
  @Column('date', { name: 'stage_since' })
  stageSince: string;

  /** Who answers for the case; none while it waits to be assigned. */
  @Column('uuid', { name: 'owner_id', nullable: true })
  @ForeignKey('AppUser', { name: 'case_owner_fk' })
  ownerId: string | null;

  @Column('date', { name: 'opened_on' })
  openedOn: string;

  /** The day of the next planned appointment, kept beside the case so that a list can show what is due. */
  @Column('date', { name: 'next_due_on', nullable: true })
  nextDueOn: string | null;

  /** When an import brought it or something new of it; what was due before is no alarm. */
  @Column('timestamptz', { name: 'imported_at', nullable: true })
  importedAt: Date | null;

  /** The case its last member went on in; a case left by everybody is kept for its timeline. */
  @Column('uuid', { name: 'joined_into_id', nullable: true })
  @ForeignKey(() => CaseFile, { name: 'case_joined_into_fk' })
  joinedIntoId: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'created_by' })
  @ForeignKey('AppUser', { name: 'case_creator_fk' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;

  @Column('timestamptz', { name: 'updated_at' })
  updatedAt: Date;
}
