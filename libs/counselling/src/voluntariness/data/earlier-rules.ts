import type { EntityManager } from 'typeorm';
import type { EarlierRule } from '../domain/claim-withdrawal.ts';

/**
 * What asks for the end of a claim before departure: a published rule of a programme of the host country that is dated,
 * stands somewhere in law, and requires that the person ends the residence procedure. It is drafted and published by two
 * people like any other rule, so nobody makes one up while recording. `r` is the rule, `p` its programme.
 * @param host an expression of the host country
 */
export const earlierRules = (host: string): string => `
  select r.id, r.programme_code as programme, r.title, r.legal_reference as source,
         r.valid_from::text as "validFrom", r.valid_to::text as "validTo"
    from rule_version r join programme p on p.code = r.programme_code
   where r.status = 'published' and r.kind = 'requirement' and r.valid_from is not null and r.legal_reference <> ''
     and ${host} = any (p.host_countries)
     and jsonb_path_exists(r.definition, '$.** ? (@.fact == "endsResidenceProcedure" && @.is == true)')`;

/** @returns null when it is no such rule for the country of this case */
export async function findEarlierRule(tx: EntityManager, caseId: string, ruleId: string): Promise<EarlierRule | null> {
  const [rule]: EarlierRule[] = await tx.query(
    `select e.* from "case" c cross join lateral (${earlierRules('c.host_country_code')}) e
      where c.id = $1 and e.id = $2`,
    [caseId, ruleId],
  );
  return rule ?? null;
}
