import type { AgeOutcome } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** Somebody doubts a stated age. Until it is settled the person is treated as a child. */
@Entity('age_doubt')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'age_doubt_member_fk',
  onUpdate: 'CASCADE',
})
@Check('age_doubt_outcome', `outcome in ('child', 'adult')`)
@Check('age_doubt_settled_whole', `(outcome is null) = (settled_on is null) and settled_on >= doubted_on`)
@Index('age_doubt_member_idx', ['memberId'])
@Index('age_doubt_open_key', { synchronize: false })
export class AgeDoubt extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'age_doubt_pk' })
  id: string;

  /** The authority or colleague who doubts. */
  @Column('text', { name: 'doubted_by' })
  doubtedBy: string;

  @Column('date', { name: 'doubted_on' })
  doubtedOn: string;

  @Column('text', { nullable: true })
  outcome: AgeOutcome | null;

  @Column('text', { name: 'settled_by', nullable: true })
  settledBy: string | null;

  @Column('date', { name: 'settled_on', nullable: true })
  settledOn: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'age_doubt_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
