import { createHash, randomUUID } from 'node:crypto';
import { AuditTrail } from '@homeward/audit';
import { inspectFile, KeptFiles, violatedConstraint, type SentFile } from '@homeward/case';
import type { ServiceProofKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, personOf, type Actor } from '@homeward/platform';
import { Injectable } from '@nestjs/common';
import type { SaidBy } from '../../referrals/data/held-sendings.ts';
import { refusal } from '../../referrals/domain/referral.errors.ts';
import { HeldServices } from '../data/held-services.ts';

export interface AddServiceProofInput {
  readonly kind: ServiceProofKind;
  readonly file: SentFile;
}

/** Keeps a paper that shows that a service was given. The same paper proves one service: a receipt is not counted twice. */
@Injectable()
export class AddServiceProofAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly services: HeldServices,
    private readonly kept: KeptFiles,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /** @throws DomainError `record.not-found`, `permission.missing`, `attachment.*`, `service-proof.added-already` */
  async execute(
    actor: Actor,
    serviceId: string,
    by: SaidBy,
    { kind, file }: AddServiceProofInput,
  ): Promise<{ id: string }> {
    const found = await this.services.find(actor, serviceId, by);
    if (found.takenBack) throw refusal('reintegration-service.taken-back', 'This service was taken back before.');
    const { name, type, content } = await inspectFile(file);
    const put = await this.kept.put(content);
    try {
      return await this.transactions.run(found.actor, async (tx) => {
        const { caseId, officeId, memberId, matterClass } = found;
        await this.kept.record(tx, actor, put, { caseId, officeId, memberId, matterClass, name, type });
        const id = randomUUID();
        await tx.query(
          `insert into service_proof (id, service_id, case_id, office_id, member_id, attachment_id, kind, content_digest,
             added_in, added_by, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
          [
            ...[id, serviceId, caseId, officeId, memberId, put.id, kind, digestOf(content)],
            ...[found.saidIn, personOf(actor), this.clock.now()],
          ],
        );
        await this.audit.record(
          tx,
          actor,
          { action: 'add-service-proof', recordType: 'service_proof', recordId: id, officeId },
          { kind: { after: kind } },
        );
        return { id };
      });
    } catch (error) {
      await this.kept.discard(put);
      if (violatedConstraint(error) !== 'service_proof_content_key') throw error;
      throw refusal('service-proof.added-already', 'This paper was added before.', {
        file: 'is the same paper that proves a service already; choose the one of this service',
      });
    }
  }
}

const digestOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');
