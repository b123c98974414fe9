import { Injectable } from '@nestjs/common';
import { ReadTrail } from '@homeward/audit';
import { OFFICER_FACTS, type SealedClass } from '@homeward/contracts';
import { demand, notFound, type Actor } from '@homeward/platform';
import type { Check, ComponentResult, Outcome } from '../../rules/domain/evaluation.ts';
import type { Facts } from '../../rules/domain/facts.ts';
import { placeFamily, type FamilyMember } from '../../rules/domain/family.ts';
import type { AmountKind, Modality, PayMoment, RoleInFamily } from '../../rules/domain/rule.ts';
import type { ReckoningState } from './reckoning.entity.ts';
import type { RecordableFact } from '../../rules/domain/recorded-facts.ts';
import type { EvaluationContext } from '../domain/evaluation-context.ts';

export interface FactView {
  readonly id: string;
  readonly memberId: string;
  readonly fact: RecordableFact;
  readonly value: string | boolean | null;
  readonly establishedOn: string;
  /** Not told of what an officer answered: whose field they are of tells which matter it is. */
  readonly recordedBy: string | null;
  /** Of an officer's answer. */
  readonly sealedReasons: readonly SealedReasonView[];
}

/** What of a reason is sealed and open to this reader; for others there is none. */
export interface SealedReasonView {
  readonly matterClass: SealedClass;
  readonly text: string;
  readonly authorId: string;
}

export interface DecisionView {
  readonly id: string;
  readonly evaluationId: string;
  readonly memberId: string;
  readonly decision: 'approve' | 'reject' | 'approve-exception';
  readonly reason: string | null;
  readonly sealedReasons: readonly SealedReasonView[];
  readonly meansOfComplaint: string | null;
  readonly decidedBy: string;
  readonly decidedByName: string | null;
  readonly decidedAt: string;
  /** Who took it on paper before the case was entered; `decidedBy` then entered it. */
  readonly decidedOnPaperBy: string | null;
}

export interface ExceptionView {
  readonly id: string;
  readonly evaluationId: string;
  readonly memberId: string;
  readonly ruleCodes: readonly string[];
  readonly reason: string | null;
  readonly state: 'proposed' | 'approved' | 'refused';
  readonly proposedBy: string;
  readonly proposedByName: string | null;
  readonly answeredBy: string | null;
  readonly answeredByName: string | null;
  readonly answerReason: string | null;
  /** Of the proposal and of the answer, by their authors. */
  readonly sealedReasons: readonly SealedReasonView[];
  readonly version: number;
}

export interface ResultView {
  readonly memberId: string;
  readonly role: RoleInFamily;
  /** Recorded and derived, as they stood; none once the person is erased. */
  readonly facts: Facts;
  readonly outcome: Outcome;
  readonly checks: readonly Check[];
  readonly components: readonly ComponentResult[];
}

export interface EvaluationView {
  readonly id: string;
  readonly caseId: string;
  readonly programmeCode: string;
  readonly asOf: string;
  readonly version: number;
  readonly createdBy: string | null;
  readonly results: readonly ResultView[];
}

export interface EntitlementView {
  readonly id: string;
  readonly memberId: string;
  readonly programmeCode: string;
  readonly component: string;
  readonly title: string;
  readonly role: RoleInFamily;
  readonly amountKind: AmountKind;
  /** Of the decision, or of a figure the office has confirmed since; null while neither is known. */
  readonly amountMinor: number | null;
  readonly currency: string;
  readonly payMoment: PayMoment;
  readonly modality: Modality;
  readonly cashAtDepartureMinor: number | null;
  readonly spendWithin: string | null;
  readonly endedAt: string | null;
}

export interface ReckoningView {
  readonly id: string;
  readonly evaluationId: string;
  readonly decisionId: string;
  readonly memberId: string;
  readonly state: ReckoningState;
  readonly createdBy: string | null;
  readonly createdAt: string;
  readonly answeredBy: string | null;
  readonly answeredAt: string | null;
  readonly reason: string | null;
}

/** An evaluation as it lies in its table, with what it looked at. */
interface KeptEvaluation extends Omit<EvaluationView, 'results'> {
  readonly context: EvaluationContext;
  readonly results: readonly (Omit<ResultView, 'facts'> & { readonly inputs: FamilyMember | Record<string, never> })[];
}

export interface EligibilityOfCase {
  readonly facts: readonly FactView[];
  readonly evaluations: readonly EvaluationView[];
  readonly exceptions: readonly ExceptionView[];
  readonly decisions: readonly DecisionView[];
  readonly entitlements: readonly EntitlementView[];
  readonly reckonings: readonly ReckoningView[];
}

/** A figure confirmed after the decision fills what was not known: exact role before the group it belongs to. */
export const LATER_FIGURE = `
  left join lateral (
    select f.amount_minor from local_figure f
     where t.amount_minor is null and f.office_id = t.office_id and f.programme_code = t.programme_code
       and f.component = t.component and f.currency = t.currency and f.confirmed_by is not null
       and f.role in (t.role, case when t.role in ('child', 'unaccompanied-child') then 'child' else 'adult' end)
       and daterange(f.valid_from, f.valid_to, '[)') @> t.rule_day
     order by (f.role = t.role) desc limit 1) later on true`;

const RESULTS = `(select coalesce(json_agg(r), '[]') from (
  select r.member_id as "memberId", r.role, r.outcome, r.checks, r.components, r.inputs from evaluation_result r
   where r.evaluation_id = e.id order by r.member_id) r) as results`;

const sealedReasonsOf = (column: string): string => `
            (select coalesce(json_agg(s), '[]') from (
               select s.matter_class as "matterClass", s.text, s.author_id as "authorId" from sealed_reason s
                where ${column} order by s.created_at, s.id) s) as "sealedReasons"`;

/** What the rules were told, what they said, and what people decided about a case; one request, one trace. */
@Injectable()
export class EligibilityQueries {
  constructor(private readonly trail: ReadTrail) {}

  /** @throws DomainError `record.not-found` */
  async ofCase(actor: Actor, caseId: string): Promise<EligibilityOfCase> {
    demand(actor, 'case.read');
    const found = await this.trail.read<KeptEligibility>(
      actor,
      { name: 'eligibility_of_case', text: OF_CASE_SQL, values: [caseId] },
      { action: 'read-eligibility', recordType: 'case', recordId: caseId },
    );
    if (!found) throw notFound('case');
    const { facts, evaluations, exceptions, decisions, entitlements, reckonings } = found;
    return { facts, evaluations: evaluations.map(withFacts), exceptions, decisions, entitlements, reckonings };
  }
}

type KeptEligibility = Omit<EligibilityOfCase, 'evaluations'> & {
  readonly officeId: string;
  readonly evaluations: readonly KeptEvaluation[];
};

/** What follows from the file is worked out again from what was kept, so that the reader sees all that was looked at. */
function withFacts({ context, results, ...evaluation }: KeptEvaluation): EvaluationView {
  const family = results.flatMap(({ inputs }) => ('memberId' in inputs ? [inputs as FamilyMember] : []));
  const placed = placeFamily(family, context.hostCountry, context.regimes);
  const factsOf = (memberId: string): Facts => placed.find(({ member }) => member.memberId === memberId)?.facts ?? {};
  return {
    ...evaluation,
    results: results.map(({ memberId, role, outcome, checks, components }) => ({
      ...{ memberId, role, outcome, checks, components, facts: factsOf(memberId) },
    })),
  };
}

const nameOf = (userId: string): string => `(select u.display_name from app_user u where u.id = ${userId})`;

const OF_CASE_SQL = `select c.office_id as "officeId",
  (select coalesce(json_agg(f), '[]') from (
     select f.id, f.member_id as "memberId", f.fact, f.value, f.established_on as "establishedOn",
            case when f.fact <> all (array['${OFFICER_FACTS.join("', '")}']) then f.recorded_by end as "recordedBy",
            ${sealedReasonsOf('s.fact_id = f.id')}
       from member_fact f where f.case_id = c.id order by f.established_on desc, f.recorded_at desc, f.id) f) as facts,
  (select coalesce(json_agg(e), '[]') from (
     select e.id, e.case_id as "caseId", e.programme_code as "programmeCode", e.as_of as "asOf", e.version,
            e.created_by as "createdBy", e.context, ${RESULTS}
       from eligibility_evaluation e where e.case_id = c.id order by e.number desc limit 20) e) as evaluations,
  (select coalesce(json_agg(x), '[]') from (
     select x.id, x.evaluation_id as "evaluationId", x.member_id as "memberId", x.rule_codes as "ruleCodes", x.reason,
            x.state, x.proposed_by as "proposedBy", ${nameOf('x.proposed_by')} as "proposedByName",
            x.answered_by as "answeredBy", ${nameOf('x.answered_by')} as "answeredByName",
            x.answer_reason as "answerReason", x.version, ${sealedReasonsOf('s.exception_id = x.id')}
       from eligibility_exception x where x.case_id = c.id order by x.proposed_at desc, x.id) x) as exceptions,
  (select coalesce(json_agg(d), '[]') from (
     select d.id, d.evaluation_id as "evaluationId", d.member_id as "memberId", d.decision, d.reason,
            d.means_of_complaint as "meansOfComplaint", d.decided_by as "decidedBy", ${nameOf('d.decided_by')} as "decidedByName",
            d.decided_at as "decidedAt", d.decided_on_paper_by as "decidedOnPaperBy",
            ${sealedReasonsOf('s.decision_id = d.id')}
       from eligibility_decision d join eligibility_evaluation e on e.id = d.evaluation_id
      where d.case_id = c.id order by d.decided_at desc, e.number desc, d.id) d) as decisions,
  (select coalesce(json_agg(t), '[]') from (
     select t.id, t.member_id as "memberId", t.programme_code as "programmeCode", t.component, t.title, t.role,
            t.amount_kind as "amountKind", coalesce(t.amount_minor, later.amount_minor) as "amountMinor", t.currency,
            t.pay_moment as "payMoment", t.modality, t.cash_at_departure_minor as "cashAtDepartureMinor",
            t.spend_within as "spendWithin", t.ended_at as "endedAt"
       from entitlement t ${LATER_FIGURE}
      where t.case_id = c.id order by t.opened_at, t.component, t.ended_at nulls last, t.id) t) as entitlements,
  (select coalesce(json_agg(k), '[]') from (
     select k.id, k.evaluation_id as "evaluationId", k.decision_id as "decisionId", k.member_id as "memberId", k.state,
            k.created_by as "createdBy", k.created_at as "createdAt", k.answered_by as "answeredBy",
            k.answered_at as "answeredAt", k.reason
       from entitlement_reckoning k where k.case_id = c.id order by k.created_at desc, k.id) k) as reckonings
  from "case" c where c.id = $1`;
