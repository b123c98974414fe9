import { Injectable } from '@nestjs/common';
import { AuditTrail } from '@homeward/audit';
import { STAGES, STAGES_BEFORE_DEPARTURE } from '@homeward/contracts';
import { Clock, personOf, type Actor } from '@homeward/platform';
import type { EntityManager } from 'typeorm';
import type { Result, StandingEntitlement } from '../domain/compare-entitlements.ts';
import type { EvaluationPlace } from './evaluation-store.ts';

/** Somebody who was decided upon and is under way since, with what stands for them. */
export interface Granted {
  readonly memberId: string;
  readonly decisionId: string;
  readonly programmeCode: string;
  readonly standing: readonly StandingEntitlement[];
  /** What the rules gave when a person last kept what was decided; nobody is asked the same twice. */
  readonly kept: Result | null;
}

/** From the decision on; whoever withdrew is decided upon anew when they come back. */
const DECIDED_STAGES = STAGES.slice(STAGES.indexOf('APPROVED'));

const UNDECIDED_STAGES = STAGES.slice(0, STAGES.indexOf('APPROVED'));

/** What a rule published today says of somebody who has left is history. */
const DECIDED_BEFORE_DEPARTURE = STAGES_BEFORE_DEPARTURE.filter((stage) => DECIDED_STAGES.includes(stage));

const GRANTED_SQL = `
  select m.id as "memberId", d.id as "decisionId", d.programme_code as "programmeCode",
         (select coalesce(json_agg(s), '[]') from (
            select t.member_id as "memberId", t.component, t.rule_version_id as "ruleId", t.role,
                   t.rule_day as "ruleDay", v.date_field as "dateField",
                   t.amount_kind as "amountKind", t.amount_minor as "amountMinor", t.currency,
                   t.pay_moment as "payMoment", t.modality, t.cash_at_departure_minor as "cashAtDepartureMinor",
                   t.spend_within as "spendWithin"
              from entitlement t join rule_version v on v.id = t.rule_version_id
             where t.member_id = m.id and t.programme_code = d.programme_code and t.ended_at is null) s) as standing,
         (select json_build_object('outcome', r.outcome, 'role', r.role, 'components', r.components)
            from entitlement_reckoning k
            join evaluation_result r on r.evaluation_id = k.evaluation_id and r.member_id = k.member_id
           where k.member_id = m.id and k.decision_id = d.id and k.state = 'kept'
           order by k.answered_at desc limit 1) as kept
    from case_member m
    join lateral (select d.id, e.programme_code from eligibility_decision d
                    join eligibility_evaluation e on e.id = d.evaluation_id
                   where d.member_id = m.id and d.decision <> 'reject'
                   order by d.decided_at desc, e.number desc limit 1) d on true
   where m.case_id = $1 and m.travelling and m.stage = any ($2::text[]) order by m.id`;

/** What was last said, by this programme, of whoever nobody has decided upon yet. */
const UNDECIDED_SQL = `
  select m.id as "memberId", r.role, r.outcome, r.components
    from case_member m
    join lateral (select r.role, r.outcome, r.components, e.programme_code
                    from evaluation_result r join eligibility_evaluation e on e.id = r.evaluation_id
                   where r.member_id = m.id order by e.created_at desc, e.number desc limit 1) r on true
   where m.case_id = $1 and m.travelling and m.stage = any ($2::text[]) and r.programme_code = $3 order by m.id`;

/** Reads what was granted in a case and writes how it was reckoned anew. */
@Injectable()
export class ReckoningStore {
  constructor(
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  grantedIn(tx: EntityManager, caseId: string): Promise<Granted[]> {
    return tx.query(GRANTED_SQL, [caseId, DECIDED_STAGES]);
  }

  grantedBeforeDeparture(tx: EntityManager, caseId: string): Promise<Granted[]> {
    return tx.query(GRANTED_SQL, [caseId, DECIDED_BEFORE_DEPARTURE]);
  }

  undecidedIn(
    tx: EntityManager,
    caseId: string,
    programmeCode: string,
  ): Promise<(Result & { readonly memberId: string })[]> {
    return tx.query(UNDECIDED_SQL, [caseId, UNDECIDED_STAGES, programmeCode]);
  }

  async write(
    tx: EntityManager,
    actor: Actor,
    evaluation: Pick<EvaluationPlace, 'caseId' | 'officeId'> & { readonly id: string },
    { memberId, decisionId }: Granted,
    state: 'renewed' | 'waiting',
    askedBy: string | null,
  ): Promise<void> {
    const { id: evaluationId, caseId, officeId } = evaluation;
    const [written]: { id: string }[] = await tx.query(
      `insert into entitlement_reckoning (evaluation_id, decision_id, member_id, case_id, office_id, state, created_by,
         created_at) values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`,
      [evaluationId, decisionId, memberId, caseId, officeId, state, askedBy, this.clock.now()],
    );
    await this.audit.record(
      tx,
      actor,
      { action: 'reckon-entitlement', recordType: 'entitlement_reckoning', recordId: written!.id, officeId },
      { state: { after: state }, memberId: { after: memberId }, evaluationId: { after: evaluationId } },
    );
  }

  /** True when each of them already waits for a person to answer this very evaluation. */
  async wait(tx: EntityManager, evaluationId: string, memberIds: readonly string[]): Promise<boolean> {
    const waiting: unknown[] = await tx.query(
      `select 1 from entitlement_reckoning
        where evaluation_id = $1 and member_id = any ($2::uuid[]) and state = 'waiting'`,
      [evaluationId, memberIds],
    );
    return waiting.length === memberIds.length;
  }

  /** Ends what waits for an answer that nobody needs to give any more. */
  async pass(tx: EntityManager, memberIds: readonly string[]): Promise<void> {
    await tx.query(
      `update entitlement_reckoning set state = 'passed' where member_id = any ($1::uuid[]) and state = 'waiting'`,
      [memberIds],
    );
  }

  /** Writes the answer of a person to those of one evaluation that wait. */
  async answer(
    tx: EntityManager,
    actor: Actor,
    waiting: readonly { readonly id: string; readonly officeId: string }[],
    state: 'applied' | 'kept',
    reason: string,
  ): Promise<void> {
    await tx.query(
      `update entitlement_reckoning set state = $2, answered_by = $3, answered_at = $4, reason = $5
        where id = any ($1::uuid[])`,
      [waiting.map(({ id }) => id), state, personOf(actor), this.clock.now(), state === 'kept' ? reason : null],
    );
    for (const { id, officeId } of waiting)
      await this.audit.record(
        tx,
        actor,
        { action: 'answer-reckoning', recordType: 'entitlement_reckoning', recordId: id, officeId, reason },
        { state: { before: 'waiting', after: state } },
      );
  }
}
