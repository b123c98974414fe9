import { Injectable } from '@nestjs/common';
import type { ComplaintStatus } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { DomainError, systemActor } from '@homeward/platform';
import type { ComplaintErrorCode } from '../domain/complaint.errors.ts';
import { digestOfSecret, plainOf } from '../domain/receipt.ts';

export interface ComplaintAnswer {
  readonly status: ComplaintStatus;
  readonly receivedOn: string;
  /** By when it should be answered. */
  readonly resolveDueOn: string;
  /** Null while there is none. */
  readonly answer: string | null;
  readonly answeredOn: string | null;
}

const ANSWER_SQL = `
  select k.status, to_char(k.received_on, 'YYYY-MM-DD') as "receivedOn", to_char(k.resolve_due_on, 'YYYY-MM-DD') as "resolveDueOn",
         (select w.text from complaint_word w where w.complaint_id = k.id and w.kind = 'answer'
           order by w.created_at desc, w.id limit 1) as answer,
         to_char(k.answered_on, 'YYYY-MM-DD') as "answeredOn"
    from complaint_receipt r join complaint k on k.id = r.complaint_id
   where r.number = $1 and r.secret_digest = $2`;

/** Tells whoever holds a receipt what became of it: the answer that was written for them, and nothing around it. */
@Injectable()
export class ComplaintAnswerQuery {
  constructor(private readonly transactions: Transactions) {}

  /** @throws DomainError `complaint.receipt-unknown`, the same for a number nobody was given and for a wrong secret */
  async execute({ number, secret }: { number: string; secret: string }): Promise<ComplaintAnswer> {
    const [found] = await this.transactions.read<ComplaintAnswer>(systemActor(), {
      name: 'complaint_answer',
      text: ANSWER_SQL,
      values: [plainOf(number), digestOfSecret(secret)],
    });
    if (found) return found;
    throw new DomainError<ComplaintErrorCode>(
      'complaint.receipt-unknown',
      'No complaint belongs to this receipt. Check the number and the secret, letter by letter.',
    );
  }
}
