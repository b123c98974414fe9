import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import type { RecordableFact } from '../../rules/domain/recorded-facts.ts';

/** What a member declared or was established about them, with its day. Nothing is overwritten: a later row holds. */
@Entity('member_fact')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'member_fact_member_fk',
  onUpdate: 'CASCADE',
})
@Index('member_fact_member_idx', ['memberId', 'fact', 'establishedOn', 'recordedAt'])
@Index('member_fact_order_idx', { synchronize: false })
export class MemberFact {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'member_fact_pk' })
  id: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @Column('uuid', { name: 'case_id' })
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('text')
  fact: RecordableFact;

  /** A flag, a code or a day; JSON null says that it is known to be none. */
  @Column('jsonb')
  value: string | boolean | null;

  @Column('date', { name: 'established_on' })
  establishedOn: string;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'member_fact_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'recorded_at' })
  recordedAt: Date;
}
