import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import type { AttachmentType, MatterClass } from '@homeward/contracts';
import { demand, DomainError, notFound, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';
import type { CaseErrorCode } from '../../domain/case.errors.ts';
import { AttachmentVault } from './attachment-vault.ts';

export interface AttachmentView {
  id: string;
  memberId: string;
  matterClass: MatterClass;
  fileName: string;
  mediaType: AttachmentType;
  byteSize: number;
  authorId: string;
  authorName: string | null;
  createdAt: string;
}

export interface OpenedAttachment {
  readonly fileName: string;
  readonly mediaType: AttachmentType;
  readonly content: Buffer;
}

/** Files of a case; those a reader may not know of are in no row and no count. */
@Injectable()
export class AttachmentsQueries {
  constructor(
    private readonly trail: ReadTrail,
    private readonly vault: AttachmentVault,
  ) {}

  /** @throws DomainError `record.not-found` */
  async list(actor: Actor, caseId: string, query: PageQuery): Promise<{ rows: AttachmentView[]; page: PageInfo }> {
    demand(actor, 'case.read');
    const { page, size, offset } = pageOf(query);
    const row = await this.trail.read<{ total: number; rows: AttachmentView[]; officeId: string }>(
      actor,
      {
        name: 'case_attachments',
        text: `select c.office_id as "officeId",
                      (select count(*)::integer from attachment a where a.case_id = c.id) as total,
                      coalesce((select json_agg(l) from (
                        select a.id, a.member_id as "memberId", a.matter_class as "matterClass", a.file_name as "fileName",
                               a.media_type as "mediaType", a.byte_size as "byteSize", a.author_id as "authorId",
                               (select u.display_name from app_user u where u.id = a.author_id) as "authorName",
                               a.created_at as "createdAt"
                          from attachment a where a.case_id = c.id
                         order by a.created_at desc, a.id limit $2 offset $3) l), '[]') as rows
                 from "case" c where c.id = $1`,
        values: [caseId, size, offset],
      },
      { action: 'read-attachments', recordType: 'case', recordId: caseId },
    );
    if (!row) throw notFound('case');
    return { rows: row.rows, page: { page, size, total: row.total } };
  }

  /**
   * The content of one file, once the trail says that it was read.
   * @throws DomainError `record.not-found`, `attachment.content-lost`
   */
  async open(actor: Actor, attachmentId: string): Promise<OpenedAttachment> {
    demand(actor, 'case.read');
    const row = await this.trail.read<{
      officeId: string;
      fileName: string;
      mediaType: AttachmentType;
      wrapped: Buffer;
    }>(
      actor,
      {
        name: 'case_attachment',
        text: `select a.office_id as "officeId", a.file_name as "fileName", a.media_type as "mediaType", k.wrapped
                 from attachment a join attachment_key k on k.attachment_id = a.id where a.id = $1`,
        values: [attachmentId],
      },
      { action: 'read-attachment', recordType: 'attachment', recordId: attachmentId },
    );
    if (!row) throw notFound('attachment');
    const content = await this.vault.take(attachmentId, row.wrapped);
    if (!content)
      throw new DomainError<CaseErrorCode>(
        'attachment.content-lost',
        'The content of this file is not on the disk of this installation. Ask your administrator for a backup.',
      );
    return { fileName: row.fileName, mediaType: row.mediaType, content };
  }
}
