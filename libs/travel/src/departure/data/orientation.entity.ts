import type { OrientationMode } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { MemberBound } from './member-bound.ts';
import { OrientationText } from './orientation-text.entity.ts';

/** That somebody was told what awaits them, when, how and in which language. */
@Entity('orientation')
@ForeignKey('CaseMember', ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'orientation_member_fk',
  onUpdate: 'CASCADE',
})
@Check('orientation_mode', `mode in ('individual', 'group', 'phone', 'online')`)
@Index('orientation_member_idx', ['memberId'])
@Index('orientation_case_idx', ['caseId'])
export class Orientation extends MemberBound {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'orientation_pk' })
  id: string;

  @Column('uuid', { name: 'text_id' })
  @ForeignKey(() => OrientationText, { name: 'orientation_text_fk' })
  textId: string;

  @Column('date', { name: 'given_on' })
  givenOn: string;

  @Column('text')
  mode: OrientationMode;

  @Column('text')
  @ForeignKey('Language', { name: 'orientation_language_fk' })
  language: string;

  @Column('boolean', { name: 'interpreter_used' })
  interpreterUsed: boolean;

  @Column('uuid', { name: 'given_by' })
  @ForeignKey('AppUser', { name: 'orientation_giver_fk' })
  givenBy: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
