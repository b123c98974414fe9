import type { AttachmentType, MatterClass } from '@homeward/contracts';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { CaseMember } from '../../data/case-member.entity.ts';
import { MemberBound } from '../../data/member-bound.ts';

/** A file about a member. Its content lies encrypted on disk under its id; the row says who may ask for it. */
@Entity('attachment')
@ForeignKey(() => CaseMember, ['memberId', 'caseId', 'officeId'], ['id', 'caseId', 'officeId'], {
  name: 'attachment_member_fk',
  onUpdate: 'CASCADE',
})
@Check('attachment_class', `matter_class in ('ordinary', 'health', 'protection')`)
@Check('attachment_size', `byte_size > 0`)
@Index('attachment_case_idx', ['caseId', 'createdAt'])
@Index('attachment_member_idx', ['memberId'])
export class Attachment extends MemberBound {
  @PrimaryColumn('uuid', { primaryKeyConstraintName: 'attachment_pk' })
  id: string;

  @Column('text', { name: 'matter_class' })
  matterClass: MatterClass;

  @Column('text', { name: 'file_name' })
  fileName: string;

  /** What the content is, not what its name says. */
  @Column('text', { name: 'media_type' })
  mediaType: AttachmentType;

  @Column('integer', { name: 'byte_size' })
  byteSize: number;

  @Column('uuid', { name: 'author_id' })
  @ForeignKey('AppUser', { name: 'attachment_author_fk' })
  authorId: string;

  @Column('timestamptz', { name: 'created_at' })
  createdAt: Date;
}
