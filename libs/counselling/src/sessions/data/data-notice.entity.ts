import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** That a member was told what is done with their data, in which language and wording (GDPR art. 13). */
@Entity('data_notice')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'data_notice_member_fk',
  onUpdate: 'CASCADE',
})
@Unique('data_notice_key', ['memberId', 'givenOn', 'language', 'noticeVersion'])
export class DataNotice {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'data_notice_pk' })
  id: string;

  @Column('uuid', { name: 'case_id' })
  @Index('data_notice_case_idx')
  caseId: string;

  @Column('uuid', { name: 'office_id' })
  officeId: string;

  @Column('uuid', { name: 'member_id' })
  memberId: string;

  @Column('date', { name: 'given_on' })
  givenOn: string;

  @Column('text')
  @ForeignKey('Language', { name: 'data_notice_language_fk' })
  language: string;

  /** As it stands on the notice, so that it can be shown what this person was told. */
  @Column('text', { name: 'notice_version' })
  noticeVersion: string;

  @Column('uuid', { name: 'recorded_by' })
  @ForeignKey('AppUser', { name: 'data_notice_recorder_fk' })
  recordedBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
