import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import { notFound, type Actor } from '@homeward/platform';
import type { DecisionFacts } from './decision-paper.ts';
import type { DeclarationFacts } from './declaration-paper.ts';
import type { PlanFacts } from './plan-paper.ts';

const NAME_OF = (member: string): string =>
  `(select concat_ws(' ', n.given_names, n.family_name) from case_member m
      join person_name n on n.person_id = m.person_id and n.kind = 'primary' where m.id = ${member}) as name`;

const DECLARATION_SQL = `select d.office_id as "officeId", ${NAME_OF('d.member_id')}, d.language, t.text, d.sample,
    d.signed_at as "signedAt", d.signed_by as "signedBy", d.interpreter_kind as "interpreterKind",
    (select to_char(max(r.reconfirmed_on), 'YYYY-MM-DD') from declaration_reconfirmation r
      where r.declaration_id = d.id) as "reconfirmedOn",
    to_char(d.lapsed_on, 'YYYY-MM-DD') as "lapsedOn"
  from declaration d join declaration_template t on t.id = d.template_id where d.id = $1`;

/** The rules as they stood: of the evaluation that was decided on, with the versions it names. */
const DECISION_SQL = `select d.office_id as "officeId", ${NAME_OF('d.member_id')}, p.name as programme, d.decision,
    d.decided_at as "decidedAt", coalesce(d.decided_on_paper_by, (select u.display_name from app_user u where u.id = d.decided_by)) as "decidedBy",
    d.reason, coalesce(d.means_of_complaint, p.means_of_complaint) as "meansOfComplaint",
    (select coalesce(json_agg(json_build_object('explanation', k ->> 'explanation',
                'legalReference', (select v.legal_reference from rule_version v where v.id = (k ->> 'ruleId')::uuid))), '[]')
       from evaluation_result r, jsonb_array_elements(r.checks) k
      where r.evaluation_id = d.evaluation_id and r.member_id = d.member_id
        and k ->> 'answer' in ('not-met', 'by-exception')) as rules,
    (select coalesce(json_agg(l), '[]') from (
       select t.title, t.amount_minor as "amountMinor", t.amount_kind as "amountKind", t.currency
         from entitlement t where t.decision_id = d.id order by t.component, t.id) l) as entitlements
  from eligibility_decision d join eligibility_evaluation e on e.id = d.evaluation_id
  join programme p on p.code = e.programme_code where d.id = $1`;

const PLAN_SQL = `select v.office_id as "officeId", ${NAME_OF('v.member_id')}, v.number, v.state, v.goal,
    to_char(v.signed_on, 'YYYY-MM-DD') as "signedOn", v.signed_by as "signedBy",
    (select coalesce(json_agg(distinct p.name), '[]') from plan_line_terms t join entitlement e on e.id = t.entitlement_id
       join programme p on p.code = e.programme_code where t.version_id = v.id) as programmes,
    (select coalesce(json_agg(json_build_object('serviceType', t.service_type, 'modality', t.modality,
                'description', t.description, 'amountMinor', t.amount_minor, 'currency', t.currency,
                'referralNeeded', t.referral_needed, 'spendBy', o.spend_by) order by t.position), '[]')
       from plan_line_terms t left join entitlement_opening o on o.entitlement_id = t.entitlement_id
      where t.version_id = v.id) as lines
  from plan_version v where v.id = $1`;

const RECORD_TYPES = { declaration: 'declaration', decision: 'eligibility_decision', plan: 'plan_version' } as const;
type RecordPaper = keyof typeof RECORD_TYPES;

/** One declaration, decision or plan with all that stands on its paper. */
@Injectable()
export class RecordPapersQuery {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found` */
  declaration(actor: Actor, id: string): Promise<DeclarationFacts> {
    return this.read<DeclarationFacts>(actor, id, 'declaration', DECLARATION_SQL);
  }

  /** @throws DomainError `record.not-found` */
  decision(actor: Actor, id: string): Promise<DecisionFacts> {
    return this.read<DecisionFacts>(actor, id, 'decision', DECISION_SQL);
  }

  /** @throws DomainError `record.not-found` */
  plan(actor: Actor, id: string): Promise<PlanFacts> {
    return this.read<PlanFacts>(actor, id, 'plan', PLAN_SQL);
  }

  private async read<Facts>(actor: Actor, id: string, kind: RecordPaper, text: string): Promise<Facts> {
    const row = await this.trail.read<Facts & { officeId: string }>(
      actor,
      { name: `${kind}_paper`, text, values: [id] },
      { action: `print-${kind}`, recordType: RECORD_TYPES[kind], recordId: id },
    );
    if (!row) throw notFound(kind);
    return row;
  }
}
