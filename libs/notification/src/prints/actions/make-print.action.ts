import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import type { AppLanguage, MatterClass, PrintKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { Clock, demand, DomainError, notFound, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import { languageOf } from '../../domain/appointment-mail.ts';
import { getAddressee, languagesInOrder } from '../../letters/actions/write-letter.action.ts';
import { newPrintToken } from '../domain/print-token.ts';
import type { PrintErrorCode } from '../domain/print.errors.ts';

export interface MakePrintInput {
  readonly kind: PrintKind;
  /** The declaration, decision, letter or version of a plan; none for the whole case. */
  readonly recordId?: string | null | undefined;
  /** For whom a whole case is printed; the principal applicant when absent. */
  readonly memberId?: string | null | undefined;
  /** A letter and a declaration keep their own; else the person's. */
  readonly language?: AppLanguage | null | undefined;
}

interface Target {
  readonly memberId: string;
  readonly matterClass: MatterClass;
  /** The language its own words are in; null where every word is ours. */
  readonly language: string | null;
}

/** Says that somebody prints a record, before they hold it: the paper carries a token that leads back here. */
@Injectable()
export class MakePrintAction {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** @throws DomainError `record.not-found`, `print.matter-missing`, `permission.missing` */
  async execute(actor: Actor, caseId: string, input: MakePrintInput): Promise<{ id: string; token: string }> {
    const { kind } = input;
    const recordId = kind === 'case' ? null : (input.recordId ?? null);
    if (kind !== 'case' && recordId === null)
      throw new DomainError<PrintErrorCode>('print.matter-missing', 'The print lacks what is printed.', {
        fields: { recordId: 'is missing; name the record that is printed' },
      });
    return this.transactions.run(actor, async (tx) => {
      const officeId = await officeOfCase(tx, caseId);
      demand(actor, 'case.read', officeId);
      const target = await TARGETS[kind](tx, caseId, recordId ?? input.memberId ?? null);
      if (!target) throw notFound(kind === 'case' ? 'member of this case' : kind);
      const to = await getAddressee(tx, actor, caseId, target.memberId);
      const language = languageOf(target.language, input.language ?? null, ...languagesInOrder(to));
      const [id, token] = [randomUUID(), newPrintToken()];
      await tx.query(
        `insert into print (id, token, kind, case_id, office_id, member_id, record_id, matter_class, language, author_id,
           created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          ...[id, token, kind, caseId, officeId, target.memberId, recordId, target.matterClass, language],
          ...[personOf(actor), this.clock.now()],
        ],
      );
      const trace = { action: 'make-print', recordType: 'print', recordId: id, officeId } as const;
      await this.audit.record(tx, actor, trace, { kind: { after: kind }, caseId: { after: caseId } });
      return { id, token };
    });
  }
}

/** Nobody who prints changes the case, so that it is not held. */
async function officeOfCase(tx: EntityManager, caseId: string): Promise<string> {
  const [found]: { officeId: string }[] = await tx.query(`select office_id as "officeId" from "case" where id = $1`, [
    caseId,
  ]);
  if (!found) throw notFound('case');
  return found.officeId;
}

type Finder = (tx: EntityManager, caseId: string, id: string | null) => Promise<Target | undefined>;
const one =
  (sql: string): Finder =>
  async (tx, caseId, id) =>
    ((await tx.query(sql, [caseId, id])) as Target[])[0];

const TARGETS: Readonly<Record<PrintKind, Finder>> = {
  case: one(
    `select id as "memberId", 'ordinary' as "matterClass", null as language from case_member
      where case_id = $1 and (id = $2::uuid or ($2::uuid is null and principal))`,
  ),
  declaration: one(
    `select member_id as "memberId", 'ordinary' as "matterClass", language from declaration
      where case_id = $1 and id = $2::uuid`,
  ),
  decision: one(
    `select member_id as "memberId", 'ordinary' as "matterClass", null as language from eligibility_decision
      where case_id = $1 and id = $2::uuid`,
  ),
  letter: one(
    `select member_id as "memberId", matter_class as "matterClass", language from letter
      where case_id = $1 and id = $2::uuid`,
  ),
  plan: one(
    `select member_id as "memberId", 'ordinary' as "matterClass", language from plan_version
      where case_id = $1 and id = $2::uuid`,
  ),
};
