import { Injectable } from '@nestjs/common';
import { Transactions } from '@homeward/database';
import { systemActor } from '@homeward/platform';
import { ComplaintStaff } from '../data/complaint-staff.ts';
import { ComplaintWriter, type ComplaintFacts } from '../data/complaint-writer.ts';
import { digestOfSecret, receiptFrom } from '../domain/receipt.ts';

export interface SubmitComplaintInput extends Omit<ComplaintFacts, 'channel' | 'receivedOn'> {
  readonly officeId: string;
  /** Drawn by the page once for its sending; the receipt is made from it. */
  readonly sendingKey: string;
}

export interface SubmittedComplaint {
  readonly number: string;
  readonly secret: string;
}

const NOBODY = { caseId: null, memberId: null, personId: null, userId: null };

/**
 * Takes a complaint from somebody who is not signed in and need not say who they are. It looks nobody up and links to no
 * case: the page cannot be asked whether somebody is known here.
 */
@Injectable()
export class SubmitComplaintAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly writer: ComplaintWriter,
    private readonly staff: ComplaintStaff,
  ) {}

  /** Sent twice, it is one complaint with one receipt. @throws DomainError `record.not-found` */
  async execute({ officeId, sendingKey, ...facts }: SubmitComplaintInput): Promise<SubmittedComplaint> {
    const actor = systemActor([officeId]);
    const office = await this.writer.office(actor, officeId);
    const receipt = receiptFrom(sendingKey);
    const { number, secret } = receipt;
    const written = await this.transactions.run(actor, async (tx) => {
      await tx.query(`select pg_advisory_xact_lock(hashtextextended($1, 0))`, [`complaint ${number}`]);
      const [known]: unknown[] = await tx.query(
        `select 1 from complaint_receipt where number = $1 and secret_digest = $2`,
        [number, digestOfSecret(secret)],
      );
      if (known) return null;
      const about = { facts: { ...facts, channel: 'web-form' as const }, about: NOBODY, receipt, secret: true };
      return this.writer.write(tx, actor, office, about);
    });
    if (written) {
      const to = await this.staff.handlers(officeId, written.sensitivity, null);
      await this.transactions.run(actor, (tx) => this.staff.tell(tx, officeId, 'complaint-received', written.id, to));
    }
    return { number, secret };
  }
}
