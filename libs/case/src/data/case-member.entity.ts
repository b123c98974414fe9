import type { MemberRelation, MemberStage } from '@homeward/contracts';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { CaseFile } from './case.entity.ts';

/** A person in a case. The stage stands here, because families split: one departs while another rebooks. */
@Entity('case_member')
@ForeignKey(() => CaseFile, ['caseId', 'officeId'], ['id', 'officeId'], {
  name: 'case_member_case_fk',
  onUpdate: 'CASCADE',
})
@Unique('case_member_person_key', ['caseId', 'personId'])
@Unique('case_member_id_case_key', ['id', 'caseId'])
@Index('case_member_principal_key', { synchronize: false })
export class CaseMember {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'case_member_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'person_id' })
  @Index('case_member_person_idx')
  @ForeignKey('Person', { name: 'case_member_person_fk' })
  personId: string;

  /** To the principal applicant, who is related to nobody but themselves. */
  @Column('text')
  relation: MemberRelation;

  /** Exactly one a case: whose name the file bears and whose end state it shows when nobody is under way. */
  @Column('boolean', { default: false })
  principal: boolean;

  @Column('text')
  stage: MemberStage;

  @Column('integer', { default: 1 })
  version: number;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
