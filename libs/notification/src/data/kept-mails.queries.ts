import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { MessageTemplate } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, type Actor } from '@homeward/platform';

export interface KeptMailRow {
  readonly id: string;
  readonly template: MessageTemplate;
  readonly caseId: string | null;
  readonly officeId: string;
  readonly keptAt: Date;
}

export interface KeptMailWords extends KeptMailRow {
  readonly recipient: string;
  readonly subject: string;
  readonly body: string;
}

const LISTED = `k.id, i.template, i.case_id as "caseId", k.office_id as "officeId", k.kept_at as "keptAt"`;

/** Mails that were kept instead of sent. The list names nobody; opening one is an audited read. */
@Injectable()
export class KeptMailsQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly audit: AuditTrail,
  ) {}

  async find(
    actor: Actor,
    page: { size: number; offset: number },
  ): Promise<{ mails: readonly KeptMailRow[]; total: number }> {
    demand(actor, 'mail.read');
    const rows = await this.transactions.read<KeptMailRow & { total: number }>(actor, {
      name: 'kept_mails',
      text: `select ${LISTED}, (select count(*)::int from kept_mail) as total
               from kept_mail k join message_intent i on i.id = k.intent_id
              order by k.kept_at desc, k.id limit $1 offset $2`,
      values: [page.size, page.offset],
    });
    return { mails: rows, total: rows[0]?.total ?? 0 };
  }

  /** @throws DomainError `record.not-found` */
  async get(actor: Actor, mailId: string): Promise<KeptMailWords> {
    demand(actor, 'mail.read');
    return this.transactions.run(actor, async (tx) => {
      const [mail]: KeptMailWords[] = await tx.query(
        `select ${LISTED}, k.recipient, k.subject, k.body from kept_mail k join message_intent i on i.id = k.intent_id
          where k.id = $1`,
        [mailId],
      );
      if (!mail) throw notFound('mail');
      const { officeId } = mail;
      await this.audit.record(tx, actor, {
        action: 'read-kept-mail',
        recordType: 'kept_mail',
        recordId: mailId,
        officeId,
      });
      return mail;
    });
  }
}
