import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import { Attachment } from './attachment.entity.ts';

/** The key of one file, wrapped by the installation's secret: when this row goes, every copy of the file is lost for ever. */
@Entity('attachment_key')
export class AttachmentKey {
  @PrimaryColumn('uuid', { name: 'attachment_id', primaryKeyConstraintName: 'attachment_key_pk' })
  @ForeignKey(() => Attachment, { name: 'attachment_key_attachment_fk', onDelete: 'CASCADE' })
  attachmentId: string;

  @Column('bytea')
  wrapped: Buffer;
}
