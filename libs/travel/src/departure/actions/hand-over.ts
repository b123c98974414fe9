import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

/** Originals the office or an authority had kept go into the traveller's own hand at the departure (source IOMNLFAQ). */
@Injectable()
export class HandOver {
  constructor(private readonly audit: AuditTrail) {}

  async documents(tx: EntityManager, actor: Actor, memberId: string, officeId: string): Promise<void> {
    const [papers]: [{ id: string; personId: string }[], number] = await tx.query(
      `update identity_document d set original_at = 'with-applicant', version = d.version + 1
         from case_member m
        where m.id = $1 and d.person_id = m.person_id and d.original_at in ('implementing-office', 'authorities')
        returning d.id, d.person_id as "personId"`,
      [memberId],
    );
    for (const { id } of papers)
      await this.audit.record(
        tx,
        actor,
        { action: 'hand-over-document', recordType: 'identity_document', recordId: id, officeId },
        { originalAt: { after: 'with-applicant' } },
      );
  }
}
