import type { ScreeningKind } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** That a member was screened, when and by whom; everybody on the case knows this much. What was found stands sealed beside it. */
@Entity('screening')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'screening_member_fk',
  onUpdate: 'CASCADE',
})
@Check('screening_kind', `kind in ('rapid', 'full')`)
@Check('screening_reassessed_later', `reassess_on > held_on`)
@Index('screening_member_idx', ['memberId', 'heldOn'])
@Index('screening_case_idx', ['caseId'])
@Unique('screening_id_case_office_key', ['id', 'caseId', 'officeId'])
export class Screening extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'screening_pk' })
  id: string;

  @Column('text')
  kind: ScreeningKind;

  @Column('date', { name: 'held_on' })
  heldOn: string;

  /** Says that a full screening must follow, and nothing about why. */
  @Column('boolean', { name: 'full_needed' })
  fullNeeded: boolean;

  /** Says that the person is heard twice before they sign, and nothing about why. */
  @Column('boolean', { name: 'second_hearing', default: false })
  secondHearing: boolean;

  /** Vulnerability changes: on this day somebody looks again. */
  @Column('date', { name: 'reassess_on', nullable: true })
  reassessOn: string | null;

  @Column('uuid', { name: 'screened_by' })
  @ForeignKey('AppUser', { name: 'screening_screener_fk' })
  screenedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
