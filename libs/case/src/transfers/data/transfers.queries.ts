import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import type { MemberStage, TransferNeed, TransferReason, TransferState } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, pageOf, type Actor, type PageInfo, type PageQuery } from '@homeward/platform';

export interface TransferView {
  id: string;
  /** Null for an office that may not see the case: the receiver before it accepts, the giver afterwards. */
  caseId: string | null;
  /** Null for the receiver before it accepts. */
  number: string | null;
  fromOfficeId: string;
  fromOfficeName: string;
  toOfficeId: string;
  toOfficeName: string;
  reason: TransferReason;
  state: TransferState;
  stage: MemberStage;
  members: number;
  languages: string[];
  needs: TransferNeed[];
  deadlineOn: string;
  proposedAt: string;
  answeredAt: string | null;
  answerReason: string | null;
  /** The stage the case had when it left. */
  stageWhenMoved: MemberStage | null;
  /** With the case, and so null for whoever may not see it. */
  note: string | null;
  version: number;
}

export interface TransferFilters extends PageQuery {
  readonly direction?: 'given' | 'received' | null;
  readonly state?: TransferState | null;
  readonly caseId?: string | null;
}

/** Row security takes away what the reading office may not know: the same statement is the giver's and the receiver's. */
const VIEW = `
  select t.id, c.id as "caseId", coalesce(c.number, g.number) as number, t.from_office_id as "fromOfficeId",
         f.name as "fromOfficeName", t.to_office_id as "toOfficeId", r.name as "toOfficeName", t.reason, t.state, t.stage,
         t.members, t.languages, t.needs, to_char(t.deadline_on, 'YYYY-MM-DD') as "deadlineOn",
         t.proposed_at as "proposedAt", t.answered_at as "answeredAt", t.answer_reason as "answerReason",
         t.stage_when_moved as "stageWhenMoved", n.text as note, t.version
    from case_transfer t join office f on f.id = t.from_office_id join office r on r.id = t.to_office_id
    left join "case" c on c.id = t.case_id
    left join case_transfer_number g on g.transfer_id = t.id
    left join case_transfer_note n on n.transfer_id = t.id`;

/** Offers given and received; of what left, the giver reads where it went, when, and at which stage. */
@Injectable()
export class TransfersQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly trail: ReadTrail,
  ) {}

  async list(actor: Actor, filters: TransferFilters): Promise<{ rows: TransferView[]; page: PageInfo }> {
    demand(actor, 'case.read');
    const { page, size, offset } = pageOf(filters);
    const [row] = await this.transactions.read<{ total: number; rows: TransferView[] }>(actor, {
      name: 'case_transfers',
      text: `with shown as (
          select t.id, t.proposed_at from case_transfer t
           where ($1::text is null or (case $1 when 'given' then t.from_office_id else t.to_office_id end)
                   = any ($2::uuid[]))
             and ($3::text is null or t.state = $3) and ($4::uuid is null or t.case_id = $4))
        select (select count(*)::integer from shown) as total,
               coalesce((select json_agg(v order by v."proposedAt" desc, v.id) from (${VIEW}
                  where t.id in (select id from shown order by proposed_at desc, id limit $5 offset $6)) v), '[]') as rows`,
      values: [
        ...[filters.direction ?? null, actor.offices['case.read'] ?? [], filters.state ?? null],
        ...[filters.caseId ?? null, size, offset],
      ],
    });
    return { rows: row!.rows, page: { page, size, total: row!.total } };
  }

  /** @throws DomainError `record.not-found` for an office it does not concern */
  async get(actor: Actor, transferId: string): Promise<TransferView> {
    demand(actor, 'case.read');
    const row = await this.trail.read<{ view: TransferView; officeId: string }>(
      actor,
      {
        name: 'case_transfer',
        text: `select to_json(v) as view, v."fromOfficeId" as "officeId" from (${VIEW} where t.id = $1) v`,
        values: [transferId],
      },
      { action: 'read-transfer', recordType: 'case_transfer', recordId: transferId },
    );
    if (!row) throw notFound('transfer');
    return row.view;
  }
}
