import { Injectable } from '@nestjs/common';
import type { AttachmentType, MatterClass } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, type Actor } from '@homeward/platform';
import { officeOfCase } from '../../data/case-office.ts';
import { demandMatter, holdMember } from '../../data/member-office.ts';
import { KeptFiles } from '../data/kept-files.ts';
import { inspectFile, type SentFile } from '../domain/inspect-file.ts';

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

/** Keeps a file that somebody brought, once it is known what it is and that nothing in it runs. */
@Injectable()
export class AttachFileAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly kept: KeptFiles,
  ) {}

  /** @throws DomainError of the `attachment.` codes, `permission.missing`, `record.not-found` */
  async execute(actor: Actor, { caseId, memberId, matterClass, file }: AttachFileInput): Promise<AttachedFile> {
    const office = await officeOfCase(this.transactions, actor, caseId);
    demand(actor, 'attachment.add', office);
    demandMatter(actor, matterClass, office);
    const { name, type, content } = await inspectFile(file);
    const put = await this.kept.put(content);
    try {
      return await this.transactions.run(actor, async (tx) => {
        const officeId = await holdMember(tx, caseId, memberId);
        await this.kept.record(tx, actor, put, { caseId, memberId, officeId, matterClass, name, type });
        return { id: put.id, mediaType: type, byteSize: put.byteSize };
      });
    } catch (error) {
      await this.kept.discard(put);
      throw error;
    }
  }
}
