import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { AttachmentType, AuditAction, MatterClass } from '@homeward/contracts';
import { Clock, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { AttachmentVault } from './attachment-vault.ts';

/** A file that lies on disk and that no row speaks of yet. */
export interface PutFile {
  readonly id: string;
  readonly wrappedKey: Buffer;
  readonly byteSize: number;
}

export interface FileAbout {
  readonly caseId: string;
  readonly officeId: string;
  readonly memberId: string;
  readonly matterClass: MatterClass;
  readonly name: string;
  readonly type: AttachmentType;
}

/**
 * Keeps files about members, each encrypted under a key of its own. A file is on disk before its row says so: a crash in
 * between leaves a file nobody can read, which is swept, and never a row without its file.
 */
@Injectable()
export class KeptFiles {
  constructor(
    private readonly vault: AttachmentVault,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `attachment.secret-missing` */
  async put(content: Buffer): Promise<PutFile> {
    const id = randomUUID();
    return { id, wrappedKey: await this.vault.put(id, content), byteSize: content.length };
  }

  /**
   * Writes in the caller's transaction whose file it is.
   * @param action what the trail says was done
   */
  async record(
    tx: EntityManager,
    actor: Actor,
    put: PutFile,
    about: FileAbout,
    action: AuditAction = 'attach-file',
  ): Promise<void> {
    const { caseId, officeId, memberId, matterClass, name, type } = about;
    await tx.query(
      `insert into attachment (id, case_id, office_id, member_id, matter_class, file_name, media_type, byte_size,
         author_id, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        ...[put.id, caseId, officeId, memberId, matterClass, name, type, put.byteSize],
        ...[personOf(actor), this.clock.now()],
      ],
    );
    await tx.query(`insert into attachment_key (attachment_id, wrapped) values ($1, $2)`, [put.id, put.wrappedKey]);
    await this.audit.record(tx, actor, { action, recordType: 'attachment', recordId: put.id, officeId });
  }

  /** Takes away what was put for an action that did not come about. */
  async discard({ id }: PutFile): Promise<void> {
    await this.vault.remove(id).catch(() => undefined);
  }
}
