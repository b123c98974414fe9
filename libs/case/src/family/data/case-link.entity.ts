import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CaseFile } from '../../data/case.entity.ts';

/** Where somebody of this case went, or came from: a reader of the one timeline finds the other. */
@Entity('case_link')
@ForeignKey(() => CaseFile, ['caseId', 'officeId'], ['id', 'officeId'], {
  name: 'case_link_case_fk',
  onUpdate: 'CASCADE',
})
@Check('case_link_kind', `kind in ('left-to', 'came-from')`)
@Index('case_link_case_idx', ['caseId', 'at'])
export class CaseLink {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'case_link_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'other_case_id' })
  @ForeignKey(() => CaseFile, { name: 'case_link_other_case_fk' })
  otherCaseId: string;

  @Column('uuid', { name: 'person_id' })
  @ForeignKey('Person', { name: 'case_link_person_fk' })
  personId: string;

  @Column('text')
  kind: 'left-to' | 'came-from';

  @Column('uuid', { name: 'actor_id' })
  @ForeignKey('AppUser', { name: 'case_link_actor_fk' })
  actorId: string;

  @Column('timestamptz')
  at: Date;
}
