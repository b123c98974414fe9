import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { CaseFile } from '../../data/case.entity.ts';

/** That a case changed hands, and what the one told the other; without a new owner it waits in the duty queue. */
@Entity('case_hand_over')
@ForeignKey(() => CaseFile, ['caseId', 'officeId'], ['id', 'officeId'], {
  name: 'case_hand_over_case_fk',
  onUpdate: 'CASCADE',
})
@Index('case_hand_over_case_idx', ['caseId', 'at'])
export class CaseHandOver {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'case_hand_over_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'from_owner_id', nullable: true })
  @ForeignKey('AppUser', { name: 'case_hand_over_from_fk' })
  fromOwnerId: string | null;

  @Column('uuid', { name: 'to_owner_id', nullable: true })
  @ForeignKey('AppUser', { name: 'case_hand_over_to_fk' })
  toOwnerId: string | null;

  @Column('text', { nullable: true })
  note: string | null;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'case_hand_over_author_fk' })
  authorId: string;

  @Column('timestamptz')
  at: Date;
}
