import { Injectable } from '@nestjs/common';
import { cameBackOn } from '@homeward/case';
import { Clock } from '@homeward/platform';
import type { EntityManager } from 'typeorm';

/**
 * What the decided evaluation of a member gives, a row a component; nothing for an amount of zero. Where the rules were
 * asked anew since and gave the same, the newer evaluation tells by which rules. Whoever came back by their own means is
 * not due what is paid at a departure with us.
 */
const GRANTED_SQL = `
  select r.member_id, r.case_id, r.office_id, d.id as decision_id, e.programme_code, r.role, c.*,
         coalesce(r.inputs #>> array['facts', v.date_field], to_char(e.as_of, 'YYYY-MM-DD'))::date as rule_day
    from unnest($1::uuid[]) as m (id)
    join lateral (select d.id, d.evaluation_id from eligibility_decision d
                   join eligibility_evaluation on eligibility_evaluation.id = d.evaluation_id
                   where d.member_id = m.id and d.decision <> 'reject'
                   order by d.decided_at desc, number desc limit 1) d on true
    join lateral (select n.id, n.programme_code, n.as_of from eligibility_evaluation n
                   where n.id = d.evaluation_id or n.id in (
                     select k.evaluation_id from entitlement_reckoning k where k.decision_id = d.id and k.state = 'renewed')
                   order by n.number desc limit 1) e on true
    join evaluation_result r on r.evaluation_id = e.id and r.member_id = m.id
    cross join lateral jsonb_to_recordset(r.components) as c (
      "ruleId" uuid, code text, title text, answer text, "amountKind" text, "amountMinor" integer, currency text,
      "figureId" uuid, "payMoment" text, modality text, "cashAtDepartureMinor" integer, "spendWithin" text)
    join rule_version v on v.id = c."ruleId"
   where c.answer in ('due', 'amount-unknown') and c."amountMinor" is distinct from 0
     and not (c."payMoment" = 'departure' and ${cameBackOn('r.member_id')} is not null)`;

/**
 * The same entitlement as one that stands: whoever withdrew and came back finds it untouched. Of an amount that is not
 * known the day is a part, because a figure confirmed later is chosen by it.
 */
const SAME = `s.member_id = g.member_id and s.programme_code = g.programme_code and s.component = g.code
  and s.amount_kind = g."amountKind" and s.currency = g.currency and s.role = g.role
  and s.amount_minor is not distinct from g."amountMinor" and s.rule_version_id = g."ruleId"
  and (g."amountMinor" is not null or s.rule_day = g.rule_day)`;

/** Opens and ends what members are due. Nothing is rewritten: what no longer holds is ended, what holds is opened. */
@Injectable()
export class EntitlementStore {
  constructor(private readonly clock: Clock) {}

  /** Brings what stands into line with what was decided and renewed. */
  async open(tx: EntityManager, memberIds: readonly string[]): Promise<void> {
    const now = this.clock.now();
    await tx.query(
      `with granted as (${GRANTED_SQL})
       update entitlement s set ended_at = $2
        where s.member_id = any ($1::uuid[]) and s.ended_at is null
          and not exists (select 1 from granted g where ${SAME})`,
      [memberIds, now],
    );
    await tx.query(
      `with granted as (${GRANTED_SQL})
       insert into entitlement (member_id, case_id, office_id, decision_id, rule_version_id, programme_code, component,
         title, role, amount_kind, amount_minor, currency, figure_id, rule_day, pay_moment, modality,
         cash_at_departure_minor, spend_within, opened_at)
       select g.member_id, g.case_id, g.office_id, g.decision_id, g."ruleId", g.programme_code, g.code, g.title, g.role,
              g."amountKind", g."amountMinor", g.currency, g."figureId", g.rule_day, g."payMoment", g.modality,
              g."cashAtDepartureMinor", g."spendWithin", $2
         from granted g
        where not exists (select 1 from entitlement s where s.ended_at is null and ${SAME})`,
      [memberIds, now],
    );
    await this.openLate(tx, memberIds, now);
  }

  /** What is granted after its moment came is open from the day that moment came, and lapses with the rest. */
  private async openLate(tx: EntityManager, memberIds: readonly string[], now: Date): Promise<void> {
    await tx.query(
      `insert into entitlement_opening (entitlement_id, case_id, office_id, member_id, moment, opened_on, spend_by, created_at)
       select e.id, e.case_id, e.office_id, e.member_id, e.pay_moment, came.on_day,
              spend_by(came.on_day, e.spend_within, c.host_country_code), $2
         from entitlement e join "case" c on c.id = e.case_id
         join lateral (select case e.pay_moment
                when 'departure' then (select d.departed_on from departure d
                                        where d.member_id = e.member_id and d.taken_back_at is null)
                else coalesce((select a.arrived_on from arrival a
                                where a.member_id = e.member_id and a.taken_back_at is null),
                              ${cameBackOn('e.member_id')}) end as on_day) came on true
        where e.member_id = any ($1::uuid[]) and e.ended_at is null and came.on_day is not null
       on conflict do nothing`,
      [memberIds, now],
    );
  }

  /** An approval that was a mistake gives nothing; nothing has left the house before a payment room pays. */
  async end(tx: EntityManager, memberIds: readonly string[]): Promise<void> {
    await tx.query(`update entitlement set ended_at = $2 where member_id = any ($1::uuid[]) and ended_at is null`, [
      memberIds,
      this.clock.now(),
    ]);
  }
}
