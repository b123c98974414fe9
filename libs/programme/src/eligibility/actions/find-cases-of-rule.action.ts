import { Injectable } from '@nestjs/common';
import { STAGES_BEFORE_DEPARTURE } from '@homeward/contracts';
import { Outbox } from '@homeward/jobs';
import type { EntityManager } from 'typeorm';

const AT_ONCE = 200;

/** Whoever the programme's rules were asked about and who has not left. */
const CONCERNED_SQL = `
  select c.id from "case" c
   where c.office_id = $1 and ($2::uuid is null or c.id > $2)
     and exists (select 1 from case_member m
                   join evaluation_result r on r.member_id = m.id
                   join eligibility_evaluation e on e.id = r.evaluation_id
                   join rule_version v on v.programme_code = e.programme_code
                  where m.case_id = c.id and m.travelling and m.stage = any ($3::text[]) and v.id = $4)
   order by c.id limit $5`;

/** Whoever left the office since the rule was published: their new office may have been looked through before they came. */
const GONE_SQL = `
  select c.id, t.to_office_id as "officeId" from case_transfer t
    join rule_version v on v.id = $2, unnest(t.also_case_ids || t.case_id) as c (id)
   where t.from_office_id = $1 and t.state = 'accepted' and t.answered_at >= v.published_at
   order by t.answered_at desc`;

/** Asks for each case to be reckoned by work of its own: one that cannot be done keeps no other from its turn. */
@Injectable()
export class FindCasesOfRuleAction {
  constructor(private readonly outbox: Outbox) {}

  /** @returns how many were found in this turn; the rest are sought by a turn of their own */
  async execute(
    tx: EntityManager,
    officeId: string,
    { ruleVersionId, after }: { readonly ruleVersionId: string; readonly after: string | null },
    atOnce = AT_ONCE,
  ): Promise<number> {
    const [rule]: { version: number }[] = await tx.query(`select version from rule_version where id = $1`, [
      ruleVersionId,
    ]);
    if (!rule) return 0;
    // A rule that was given an end is asked about anew.
    const stands = `${ruleVersionId}/${rule.version}`;
    const cases: { id: string }[] = await tx.query(CONCERNED_SQL, [
      ...[officeId, after, STAGES_BEFORE_DEPARTURE, ruleVersionId, atOnce],
    ]);
    const gone: { id: string; officeId: string }[] =
      after === null ? await tx.query(GONE_SQL, [officeId, ruleVersionId]) : [];
    for (const found of [...cases.map(({ id }) => ({ id, officeId })), ...gone])
      await this.outbox.add(tx, {
        ...{ job: 'reckon-case', payload: { ruleVersionId, caseId: found.id }, officeId: found.officeId },
        key: `reckon-case/${stands}/${found.id}`,
      });
    const last = cases.at(-1);
    if (last && cases.length === atOnce)
      await this.outbox.add(tx, {
        job: 'find-cases-of-rule',
        payload: { ruleVersionId, after: last.id },
        key: `find-cases-of-rule/${stands}/${officeId}/${last.id}`,
        officeId,
      });
    return cases.length;
  }
}
