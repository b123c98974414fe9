import type { Kinship } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CaseMember } from '../../data/case-member.entity.ts';

/** The member is the `kind` of the other person: who a child's parents are decides who must consent to its return. */
@Entity('member_relation')
@ForeignKey(() => CaseMember, ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'member_relation_member_fk',
  onUpdate: 'CASCADE',
})
@Check('member_relation_kind', `kind in ('parent', 'legal-caregiver', 'spouse', 'sibling', 'other-kin')`)
@Unique('member_relation_key', ['memberId', 'ofPersonId', 'kind'])
export class MemberRelationRow {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'member_relation_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  @Index('member_relation_case_idx')
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  /** A person and not a member: kinship outlasts the case, and holds across two cases of one family. */
  @Column('uuid', { name: 'of_person_id' })
  @Index('member_relation_of_person_idx')
  @ForeignKey('Person', { name: 'member_relation_of_person_fk' })
  ofPersonId: string;

  @Column('text')
  kind: Kinship;

  @Column('uuid', { name: 'created_by' })
  @ForeignKey('AppUser', { name: 'member_relation_creator_fk' })
  createdBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
