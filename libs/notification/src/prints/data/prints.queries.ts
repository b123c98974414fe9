import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import type { AppLanguage, PrintKind } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, pageOf, type Actor, type ListOf, type PageQuery } from '@homeward/platform';
import { readPrintToken } from '../domain/print-token.ts';

export interface PrintRow {
  readonly id: string;
  readonly token: string;
  readonly kind: PrintKind;
  readonly caseId: string;
  readonly caseNumber: string;
  readonly memberId: string;
  readonly memberName: string | null;
  readonly recordId: string | null;
  readonly language: AppLanguage;
  readonly authorId: string;
  readonly authorName: string | null;
  readonly createdAt: string;
}

export interface FoundPrint extends PrintRow {
  readonly officeId: string;
  readonly officeName: string;
  readonly zone: string;
}

const PRINT = `p.id, p.token, p.kind, p.case_id as "caseId", c.number as "caseNumber", p.member_id as "memberId",
  (select nullif(concat_ws(' ', n.given_names, n.family_name), '') from case_member m
     join person_name n on n.person_id = m.person_id and n.kind = 'primary' where m.id = p.member_id) as "memberName",
  p.record_id as "recordId", p.language, p.author_id as "authorId",
  (select u.display_name from app_user u where u.id = p.author_id) as "authorName", p.created_at as "createdAt"`;

/** Prints as their reader may know of them; that a sealed letter was printed is in no list and no number. */
@Injectable()
export class PrintsQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly trail: ReadTrail,
  ) {}

  /** @throws DomainError `record.not-found` */
  async ofCase(actor: Actor, caseId: string, query: PageQuery): Promise<ListOf<PrintRow>> {
    demand(actor, 'case.read');
    const { page, size, offset } = pageOf(query);
    const row = await this.trail.read<{ rows: PrintRow[]; total: number; officeId: string }>(
      actor,
      {
        name: 'prints_of_case',
        text: `select k.office_id as "officeId",
                      (select count(*)::int from print p where p.case_id = k.id) as total,
                      (select coalesce(json_agg(shown), '[]') from (
                         select ${PRINT} from print p join "case" c on c.id = p.case_id where p.case_id = k.id
                          order by p.created_at desc, p.id limit $2 offset $3) shown) as rows
                 from "case" k where k.id = $1`,
        values: [caseId, size, offset],
      },
      { action: 'list-prints', recordType: 'case', recordId: caseId },
    );
    if (!row) throw notFound('case');
    return { rows: row.rows, page: { page, size, total: row.total } };
  }

  /** @throws DomainError `record.not-found`, also for a token that was never given */
  async find(actor: Actor, typed: string): Promise<FoundPrint> {
    demand(actor, 'case.read');
    const id = await this.idOf(actor, typed);
    const row =
      id &&
      (await this.trail.read<FoundPrint>(
        actor,
        {
          name: 'print_one',
          text: `select ${PRINT}, p.office_id as "officeId", o.name as "officeName", o.time_zone as zone
                   from print p join "case" c on c.id = p.case_id join office o on o.id = p.office_id where p.id = $1`,
          values: [id],
        },
        { action: 'find-print', recordType: 'print', recordId: id },
      ));
    if (!row) throw notFound('print');
    return row;
  }
  private async idOf(actor: Actor, typed: string): Promise<string | null> {
    const token = readPrintToken(typed);
    if (!token) return null;
    const [print] = await this.transactions.read<{ id: string }>(actor, {
      name: 'print_by_token',
      text: `select id from print where token = $1`,
      values: [token],
    });
    return print?.id ?? null;
  }
}
