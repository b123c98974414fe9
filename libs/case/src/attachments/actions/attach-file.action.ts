import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { AttachmentType, MatterClass } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, personOf, type Actor } from '@homeward/platform';
import { officeOfCase } from '../../data/case-office.ts';
import { demandMatter, holdMember } from '../../data/member-office.ts';
import { AttachmentVault } from '../data/attachment-vault.ts';
import { inspectFile, type InspectedFile, type SentFile } from '../domain/inspect-file.ts';

export interface AttachFileInput {
  readonly caseId: string;
  readonly memberId: string;
  readonly matterClass: MatterClass;
  readonly file: SentFile;
}

/** Without its name, which may tell what somebody suffers: answers are kept for requests that are sent twice. */
export interface AttachedFile {
  readonly id: string;
  readonly mediaType: AttachmentType;
  readonly byteSize: number;
}

/**
 * Keeps a file about a member, encrypted under a key of its own. The file is on disk before the row says so: a crash in
 * between leaves a file nobody can read, which is swept, and never a row without its file.
 */
@Injectable()
export class AttachFileAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly vault: AttachmentVault,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError of the `attachment.` codes, `permission.missing`, `record.not-found` */
  async execute(actor: Actor, input: AttachFileInput): Promise<AttachedFile> {
    const officeId = await officeOfCase(this.transactions, actor, input.caseId);
    demand(actor, 'attachment.add', officeId);
    demandMatter(actor, input.matterClass, officeId);
    const file = await inspectFile(input.file);
    const id = randomUUID();
    const wrappedKey = await this.vault.put(id, file.content);
    try {
      return await this.record(actor, input, { id, file, wrappedKey });
    } catch (error) {
      await this.vault.remove(id).catch(() => undefined);
      throw error;
    }
  }

  private async record(
    actor: Actor,
    { caseId, memberId, matterClass }: AttachFileInput,
    { id, file, wrappedKey }: { id: string; file: InspectedFile; wrappedKey: Buffer },
  ): Promise<AttachedFile> {
    const byteSize = file.content.length;
    return this.transactions.run(actor, async (tx) => {
      const officeId = await holdMember(tx, caseId, memberId);
      await tx.query(
        `insert into attachment (id, case_id, office_id, member_id, matter_class, file_name, media_type, byte_size,
           author_id, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [
          ...[id, caseId, officeId, memberId, matterClass, file.name, file.type, byteSize],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      await tx.query(`insert into attachment_key (attachment_id, wrapped) values ($1, $2)`, [id, wrappedKey]);
      await this.audit.record(tx, actor, { action: 'attach-file', recordType: 'attachment', recordId: id, officeId });
      return { id, mediaType: file.type, byteSize };
    });
  }
}
