import type { AuthorityBasis, OnlyHolderReason } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { MemberBound } from '../../data/member-bound.ts';

/** Somebody who must consent before a child returns, in the case or outside it. A refusal stands sealed; here it only looks like no consent. */
@Entity('parental_authority')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'parental_authority_member_fk',
  onUpdate: 'CASCADE',
})
@Check('parental_authority_basis', `basis in ('parent', 'legal-caregiver', 'court-appointed')`)
@Check(
  'parental_authority_only_because',
  `only_because in ('other-parent-died', 'other-parent-unknown', 'never-recognised')`,
)
@Check('parental_authority_who', `(person_id is null) <> (holder_name is null)`)
@Index('parental_authority_member_idx', ['memberId'])
@Unique('parental_authority_person_key', ['memberId', 'personId'])
export class ParentalAuthority extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'parental_authority_pk' })
  id: string;

  @Column('uuid', { name: 'person_id', nullable: true })
  @ForeignKey('Person', { name: 'parental_authority_person_fk' })
  personId: string | null;

  /** Of a holder nobody has a file about. */
  @Column('text', { name: 'holder_name', nullable: true })
  holderName: string | null;

  @Column('text', { nullable: true })
  contact: string | null;

  @Column('text')
  basis: AuthorityBasis;

  /** Why nobody else must be asked. */
  @Column('text', { name: 'only_because', nullable: true })
  onlyBecause: OnlyHolderReason | null;

  @Column('date', { name: 'consented_on', nullable: true })
  consentedOn: string | null;

  @Column('integer', { default: 1 })
  version: number;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'parental_authority_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
