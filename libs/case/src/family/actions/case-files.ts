import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { MemberStage } from '@homeward/contracts';
import { Clock, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { takeCaseNumber } from '../data/case-number.ts';

export interface NewCaseFile {
  readonly officeId: string;
  readonly timeZone: string;
  readonly hostCountryCode: string;
  readonly stage: MemberStage;
  readonly ownerId: string | null;
}

export interface WrittenCaseFile {
  readonly id: string;
  readonly number: string;
  readonly version: number;
}

/** Writes a case's own row under the next number of its country and year, and tells the trail. */
@Injectable()
export class CaseFiles {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  async write(
    tx: EntityManager,
    actor: Actor,
    { officeId, timeZone, hostCountryCode, stage, ownerId }: NewCaseFile,
  ): Promise<WrittenCaseFile> {
    const day = this.clock.today(timeZone);
    const number = await takeCaseNumber(tx, hostCountryCode, day);
    const id = randomUUID();
    await tx.query(
      `insert into "case" (id, office_id, number, host_country_code, stage, owner_id, opened_on, created_by, created_at,
         updated_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $9)`,
      [id, officeId, number, hostCountryCode, stage, ownerId, day, personOf(actor), this.clock.now()],
    );
    await this.audit.record(
      tx,
      actor,
      { action: 'open-case', recordType: 'case', recordId: id, officeId },
      { number: { after: number }, ownerId: { after: ownerId } },
    );
    return { id, number, version: 1 };
  }
}
