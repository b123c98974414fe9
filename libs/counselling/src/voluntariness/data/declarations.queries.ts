import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import type { DeclarationLapse, DeclarationSigner } from '@homeward/contracts';
import { Transactions } from '@homeward/database';
import { demand, notFound, type Actor } from '@homeward/platform';
import type { EarlierRule, UndatedRule } from '../domain/claim-withdrawal.ts';
import { earlierRules, undatedRules } from './earlier-rules.ts';

export interface DeclarationRow {
  readonly id: string;
  readonly memberId: string;
  readonly language: string;
  readonly templateNumber: number;
  readonly sample: boolean;
  readonly signedAt: string;
  readonly signedOn: string;
  readonly signedBy: DeclarationSigner;
  readonly inDetention: boolean;
  readonly reconfirmedOn: string | null;
  readonly lapsedOn: string | null;
  readonly lapseReason: DeclarationLapse | null;
  readonly version: number;
}

export interface ClaimWithdrawalRow {
  readonly id: string;
  readonly memberId: string;
  readonly sentOn: string;
  readonly ruleProgramme: string | null;
  readonly ruleSource: string | null;
  readonly ruleValidFrom: string | null;
  readonly legalAdviceOfferedOn: string | null;
}

export interface DeclarationTemplateRow {
  readonly id: string;
  readonly language: string;
  readonly number: number;
  readonly legalOwner: string;
  readonly translator: string | null;
  readonly state: 'draft' | 'published';
  readonly draftedBy: string | null;
  readonly reviewedBy: string | null;
  readonly reviewedAt: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  readonly sample: boolean;
  readonly text: string;
  readonly version: number;
}

export interface DeclarationsOfCase {
  readonly declarations: DeclarationRow[];
  readonly withdrawals: ClaimWithdrawalRow[];
  readonly earlierRules: EarlierRule[];
  readonly undatedRules: UndatedRule[];
}

const DECLARATIONS_SQL = `
  select (select coalesce(json_agg(row), '[]') from (
            select d.id, d.member_id as "memberId", d.language, d.template_number as "templateNumber", d.sample,
                   d.signed_at as "signedAt", d.signed_on as "signedOn", d.signed_by as "signedBy",
                   d.in_detention as "inDetention", d.lapsed_on as "lapsedOn", d.lapse_reason as "lapseReason", d.version,
                   (select max(r.reconfirmed_on) from declaration_reconfirmation r where r.declaration_id = d.id)
                     as "reconfirmedOn"
              from declaration d where d.case_id = c.id order by d.signed_at desc, d.id) row) as declarations,
         (select coalesce(json_agg(row), '[]') from (
            select w.id, w.member_id as "memberId", w.sent_on as "sentOn", w.rule_programme as "ruleProgramme",
                   w.rule_source as "ruleSource", w.rule_valid_from as "ruleValidFrom",
                   w.legal_advice_offered_on as "legalAdviceOfferedOn"
              from asylum_claim_withdrawal w where w.case_id = c.id order by w.sent_on desc, w.id) row) as withdrawals,
         (select coalesce(json_agg(row order by row.programme, row."validFrom"), '[]')
            from (${earlierRules('c.host_country_code')}) row) as "earlierRules",
         (select coalesce(json_agg(row order by row.programme, row.title), '[]')
            from (${undatedRules('c.host_country_code')}) row) as "undatedRules",
         c.office_id as "officeId"
    from "case" c where c.id = $1`;

/** What the adults of a case declared, standing and lapsed, and the texts there are to sign. */
@Injectable()
export class DeclarationsQueries {
  constructor(
    private readonly trail: ReadTrail,
    private readonly transactions: Transactions,
  ) {}

  /** @throws DomainError `record.not-found` */
  async findOfCase(actor: Actor, caseId: string): Promise<DeclarationsOfCase> {
    demand(actor, 'case.read');
    const found = await this.trail.read<DeclarationsOfCase & { officeId: string }>(
      actor,
      { name: 'declarations_of_case', text: DECLARATIONS_SQL, values: [caseId] },
      { action: 'list-declarations', recordType: 'case', recordId: caseId },
    );
    if (!found) throw notFound('case');
    const { officeId: _, ...declarations } = found;
    return declarations;
  }

  /** Every text there is, the newest of a language first; they name nobody who is assisted. */
  async findTemplates(actor: Actor): Promise<readonly DeclarationTemplateRow[]> {
    demand(actor, 'reference.read');
    return this.transactions.read<DeclarationTemplateRow>(actor, {
      name: 'declaration_templates',
      text: `select id, language, number, legal_owner as "legalOwner", translator, state,
                    drafted_by as "draftedBy", reviewed_by as "reviewedBy", reviewed_at as "reviewedAt", valid_from::text as "validFrom", valid_to::text as "validTo",
                    sample, text, version
               from declaration_template order by language, number desc`,
      values: [],
    });
  }
}
